import DatelineExport
import DatelineModel
import DatelineXML

/// The edits of a document by where they are written: inside their segment as `choice`, or by themselves.
struct TEIEdits {
  /// For each segment, in order.
  private(set) var inSegments: [[Edit]]
  private(set) var loose: [TEILooseEdit] = []

  /// - Throws: ``ExportError`` where an edit crosses the edge of a segment, or segments are not in order.
  init(_ document: AnnotatedDocument) throws {
    let segments = document.segments
    inSegments = Array(repeating: [], count: segments.count)
    var current = 0
    for edit in document.edits {
      while current < segments.count, segments[current].passage.span.end <= edit.raw.start { current += 1 }
      if current < segments.count, try Self.lies(edit, in: segments[current], of: document) {
        inSegments[current].append(edit)
      } else {
        let id = TEIPointer.editID(document.document.id, loose.count + 1)
        loose.append(TEILooseEdit(id: id, edit: edit, beforeSegment: current))
      }
    }
  }

  /// What is put in at the very edge of a segment is not part of it, as ``OffsetMap`` has it.
  private static func lies(_ edit: Edit, in segment: Segment, of document: AnnotatedDocument) throws -> Bool {
    let extent = segment.passage.span
    if edit.raw.count == 0 { return extent.start < edit.raw.start && edit.raw.end < extent.end }
    guard edit.raw.overlaps(extent) else { return false }
    guard extent.contains(edit.raw) else {
      throw ExportError(
        .unfitData,
        "the edit at \(edit.raw) crosses the edge of segment \(segment.id) at \(extent); end segments where edits end",
        format: "tei", record: document.document.id.value)
    }
    return true
  }
}

/// An edit that lies in no segment: the end of a line, a byte order mark, markup between paragraphs.
struct TEILooseEdit {
  let id: String
  let edit: Edit
  /// Index of the segment that it stands before.
  let beforeSegment: Int

  func writeAnnotation(to xml: inout XMLWriter) {
    let attributes: XMLAttributes = [
      "xml:id": id, "motivation": "editing", "target": TEIPointer.span(edit.raw), "ana": TEIPointer.term(edit.kind),
      "resp": TEIPointer.cleaningRule(edit.rule), "cert": edit.confidence.map { "\($0)" },
    ]
    xml.element("annotation", attributes) { xml in
      guard !edit.holdsWords, !edit.isWithheld else { return }
      xml.element("note", ["xml:space": "preserve"], layout: .mixed) { xml in
        xml.element("choice") { edit.writeBranches(to: &$0) }
      }
    }
  }

  /// The words that a loose edit took out, at their place in the text; nothing where it took out none.
  func writeWords(to xml: inout XMLWriter) {
    guard edit.holdsWords || edit.isWithheld else { return }
    xml.element("note", ["type": "edit", "corresp": TEIPointer.local(id)], layout: .mixed) { xml in
      xml.element("choice") { edit.writeBranches(to: &$0) }
    }
  }
}

extension Edit {
  /// An edit inside a segment.
  func writeTEI(to xml: inout XMLWriter) {
    let attributes: XMLAttributes = [
      "source": TEIPointer.span(raw), "ana": TEIPointer.term(kind), "resp": TEIPointer.cleaningRule(rule),
      "cert": confidence.map { "\($0)" },
    ]
    xml.element("choice", attributes) { writeBranches(to: &$0) }
  }

  fileprivate func writeBranches(to xml: inout XMLWriter) {
    xml.element("orig") { originalIsWithheld ? TEIGap.write(raw.count, to: &$0) : TEISourceCharacters.write(original, to: &$0) }
    xml.element("reg") { replacementIsWithheld ? TEIGap.write(text.count, to: &$0) : $0.text(replacement) }
  }
}

/// Words that are not shared.
enum TEIGap {
  /// - Parameter count: code points.
  static func write(_ count: Int, to xml: inout XMLWriter) {
    guard count > 0 else { return }
    xml.element("gap", ["reason": "rights", "unit": "codepoint", "quantity": "\(count)"])
  }
}

/// Characters of a source file, to the letter.
enum TEISourceCharacters {
  /// A line feed becomes `lb`; a character that XML cannot hold, or that editors drop, becomes `g`.
  static func write(_ text: String, to xml: inout XMLWriter) {
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar == "\n" || scalar == "\u{FEFF}" || !XMLCharacter.isLegal(scalar) else {
        run.append(scalar)
        continue
      }
      xml.text(String(run))
      run = String.UnicodeScalarView()
      if scalar == "\n" { xml.element("lb") } else { xml.element("g", ["type": "codepoint", "n": name(scalar)]) }
    }
    xml.text(String(run))
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
