/// Whether all that describe the dataset say the same of it. What most say is taken for meant, and whoever says otherwise is named beside
/// one who says it.
struct DescriptionAgreement {
  private let descriptions: [Description]
  private let isOurs: Bool
  private let log: BundleLog

  /// - Parameter isOurs: false where others wrote the bundle: they may describe several things in it, so a difference is worth a note only.
  init(_ descriptions: [Description], isOurs: Bool, _ log: BundleLog) {
    self.descriptions = descriptions
    self.isOurs = isOurs
    self.log = log
  }

  func check() {
    var said: [String: [(file: String, text: String)]] = [:]
    var names: [String] = []
    for description in descriptions {
      for (name, text) in description.statements {
        if said[name] == nil { names.append(name) }
        said[name, default: []].append((description.file, text))
      }
    }
    for name in names { compare(name, said[name] ?? []) }
  }

  private func compare(_ name: String, _ said: [(file: String, text: String)]) {
    guard let meant = usual(name, said.map(\.text)), let witness = said.first(where: { $0.text == meant }) else { return }
    for other in said where !agree(name, other.text, meant) {
      let message =
        "the \(name) is “\(RecordAgreement.short(other.text))” in \(other.file), and “\(RecordAgreement.short(meant))” in \(witness.file)"
      let place = BundleFinding.Place(other.file)
      guard isOurs else {
        log.note("agreement.\(name)", place, message)
        continue
      }
      log.error("agreement.\(name)", place, message, remedy: "correct the corpus, and export the dataset again")
    }
  }

  /// What most say; of values that are as frequent, the one that is said first.
  private func usual(_ name: String, _ texts: [String]) -> String? {
    var best: (text: String, count: Int)?
    for text in texts {
      let count = texts.count { $0.utf8.elementsEqual(text.utf8) }
      if count > best?.count ?? 0 { best = (text, count) }
    }
    return best?.text
  }

  /// To the letter; where a date is only a year, the year alone.
  private func agree(_ name: String, _ a: String, _ b: String) -> Bool {
    if name == "date", a.count == 4 || b.count == 4 { return a.prefix(4) == b.prefix(4) }
    return a.utf8.elementsEqual(b.utf8)
  }
}
