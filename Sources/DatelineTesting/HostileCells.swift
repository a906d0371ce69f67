import DatelineModel

/// Texts that programs with tables are known to change: formulas, numbers, dates, missing values, line ends, edges, other scripts,
/// great lengths. Each is legal in the model and in every format.
public enum HostileCells {
  public static let all: [String] = [
    "=SUM(A1)", "+1", "-1", "@x", "'=", "''=1", "'quoted'", "00042", "0.50", "1E5", "MAR1", "2-3", "1/2", "NA", "null", "true",
    "12345678901234567890", "a,b", "a;b", "a\"b", "\"", "\"\"", "a\nb", "\n", " edge ", "a  b", "\t", "\tx", "a\tb", "'",
    "a\u{A0}b", "\u{A0}edge\u{A0}", "ميناء", "שלום, 12", "😀", "👩‍🚀", "😀\u{301}", "a\u{2028}b", "\u{85}", "\u{F0000}",
    String(repeating: "x", count: 40_000), String(repeating: "\"", count: 70_000),
  ]
}

extension Sample {
  /// The sample and one agent more for each of ``HostileCells``, with the text as name and as note.
  public static var hostile: Sample {
    let sample = Sample()
    let agents = HostileCells.all.enumerated().map { number, text in
      Agent(
        id: legal("hostile-\(number + 1)"), kind: .group,
        names: [Name("Hostile \(number + 1)", kind: .preferred), Name(text, kind: .spelling)], note: text)
    }
    let old = sample.header.authorities
    let authorities = Authorities(agents: old.agents + agents, places: old.places, events: old.events)
    return Sample(
      header: DatasetHeader(dataset: sample.header.dataset, authorities: authorities), documents: sample.documents,
      utterances: sample.utterances)
  }
}
