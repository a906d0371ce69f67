import DatelineModel
import DatelineReading

/// Puts the text of the very file that a document was read from back into it: by its edits alone, and proved by its checksums.
enum IdenticalCopy {
  /// The document as it was before its text was withheld; `nil` where an edit cannot be restored or a checksum does not agree.
  static func attach(_ source: SourceText, to document: AnnotatedDocument) -> AnnotatedDocument? {
    guard source.scalars.count == document.document.source.codepoints else { return nil }
    var edits: [Edit] = []
    var text: [Unicode.Scalar] = []
    var position = 0
    for edit in document.edits {
      guard edit.raw.start >= position, edit.raw.end <= source.scalars.count, let whole = restore(edit, source) else {
        return nil
      }
      text += source.scalars[position..<edit.raw.start]
      guard text.count == edit.text.start else { return nil }
      text += whole.replacement.unicodeScalars
      position = edit.raw.end
      edits.append(whole)
    }
    text += source.scalars[position...]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    var attached = document
    attached.text = ReadingText(String(view))
    attached.excerpts = nil
    attached.edits = edits
    return isProved(attached) ? attached : nil
  }

  private static func restore(_ edit: Edit, _ source: SourceText) -> Edit? {
    guard edit.isWithheld else { return edit }
    let original = source.original(edit.raw.range)
    let replacement = edit.replacement.unicodeScalars.count == edit.text.count ? edit.replacement : nil
    guard let words = replacement ?? self.replacement(for: source.string(edit.raw.range), count: edit.text.count) else {
      return nil
    }
    return Edit(
      raw: edit.raw, text: edit.text, kind: edit.kind, original: original, replacement: words, rule: edit.rule,
      confidence: edit.confidence)
  }

  /// What a reader can have made of some characters, by its length: what is left without white space, a resolved reference, or a hyphen.
  static func replacement(for original: String, count: Int) -> String? {
    let scalars = Array(original.unicodeScalars)
    if count == 1, let scalar = PageReferences.scalar(of: original) { return String(scalar) }
    var candidates = [original, original.filter { !$0.isWhitespace }]
    if let reference = CharacterReference.read(scalars, at: 0), reference.length == scalars.count {
      candidates.append(String(reference.scalar))
    }
    candidates += scalars.filter { $0.properties.generalCategory == .dashPunctuation }.prefix(1).map { String($0) }
    return candidates.first { $0.unicodeScalars.count == count }
  }

  /// Every checksum that the document has agrees with the text.
  private static func isProved(_ document: AnnotatedDocument) -> Bool {
    let offsets = document.offsets
    let checks = PassageChecks(
      FoldedText(document.text?.string ?? ""), segments: document.segments.map { ($0.kind, offsets.text($0.passage.span)) })
    return document.targets.flatMap(\.passages).allSatisfy { passage in
      passage.check.map { $0 == checks.check(offsets.text(passage.span)) } ?? true
    }
  }
}
