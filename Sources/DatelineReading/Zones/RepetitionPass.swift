import DatelineModel

extension ZonePasses {
  /// What an outlet has around three articles or more is no part of any of them. Inside an article repetition proves little: agencies repeat whole paragraphs of background.
  mutating func repetition(_ repeated: RepeatedLines) {
    let paragraphs = blocks.indices.filter { isOpen($0) && isSentence($0) && repeated.count(of: words[$0]) < RepeatedLines.least }
    guard let first = paragraphs.first, let last = paragraphs.last else { return }
    for index in blocks.indices where index < first || index > last {
      let count = repeated.count(of: words[index])
      guard count >= RepeatedLines.least else { continue }
      let evidence = "the same line stands in \(count) of \(repeated.articles) articles of the outlet"
      switch blocks[index].kind {
      case .paragraph where index > last: mark(index, isSentence(index) ? .authorNote : .navigation, evidence)
      case .paragraph, .headline, .subheadline: mark(index, .navigation, evidence)
      default: break
      }
    }
  }
}
