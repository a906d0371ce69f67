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
    var said: [String: [Said]] = [:]
    var names: [String] = []
    for description in descriptions {
      for statement in description.statements {
        if said[statement.name] == nil { names.append(statement.name) }
        said[statement.name, default: []].append((description.file, statement))
      }
    }
    for name in names { compare(name, said[name] ?? []) }
  }

  private typealias Said = (file: String, statement: Description.Statement)

  private func compare(_ name: String, _ said: [Said]) {
    guard let meant = usual(said) else { return }
    for other in said where !agree(name, other.statement.key, meant.statement.key) {
      let (this, that) = (RecordAgreement.short(other.statement.text), RecordAgreement.short(meant.statement.text))
      let message = "the \(name) is “\(this)” in \(other.file), and “\(that)” in \(meant.file)"
      let place = BundleFinding.Place(other.file)
      guard isOurs else {
        log.note("agreement.\(name)", place, message)
        continue
      }
      log.error("agreement.\(name)", place, message, remedy: "correct the corpus, and export the dataset again")
    }
  }

  /// The first of those who say what most say; of values that are as frequent, the one that is said first.
  private func usual(_ said: [Said]) -> Said? {
    var best: (said: Said, count: Int)?
    for each in said {
      let count = said.count { $0.statement.key.utf8.elementsEqual(each.statement.key.utf8) }
      if count > best?.count ?? 0 { best = (each, count) }
    }
    return best?.said
  }

  /// To the letter; where a date is only a year, the year alone.
  private func agree(_ name: String, _ a: String, _ b: String) -> Bool {
    if name == "date", a.count == 4 || b.count == 4 { return a.prefix(4) == b.prefix(4) }
    return a.utf8.elementsEqual(b.utf8)
  }
}
