import DatelineModel
import DatelineXML

/// The text of a document: its segments with every edit as `choice`, and the inline view where it is wanted.
struct TEIBody {
  let document: AnnotatedDocument
  let edits: TEIEdits
  /// For each segment what its inline view consists of; empty where there is none.
  let fragments: [[TEIFragment]]

  func write(to xml: inout XMLWriter) {
    let rights = TEIPointer.local(TEIPointer.textRightsID(document.document.id))
    xml.element("text", ["decls": rights, "xml:lang": document.document.language]) { xml in
      xml.element("body", ["xml:space": "preserve"]) { writeSegments(to: &$0) }
    }
  }

  /// `head`, `byline` and `dateline` may only stand at the start of a `div`, wherever the article has them: a new one begins there.
  private func writeSegments(to xml: inout XMLWriter) {
    var division: Division?
    for (index, segment) in document.segments.enumerated() {
      let next = Division(segment, after: division)
      if next.isNew {
        if division != nil { xml.close() }
        writeLooseWords(before: index, to: &xml)
        xml.open("div", ["type": next.isBoilerplate ? "boilerplate" : "article", "subtype": segment.zone?.rawValue])
      } else {
        writeLooseWords(before: index, to: &xml)
      }
      division = next
      write(segment, at: index, to: &xml)
    }
    if division == nil { xml.open("div", ["type": "article"]) }
    xml.close()
    writeLooseWords(before: document.segments.count, to: &xml)
  }

  private func writeLooseWords(before index: Int, to xml: inout XMLWriter) {
    for edit in edits.loose where edit.beforeSegment == index { edit.writeWords(to: &xml) }
  }

  private func write(_ segment: Segment, at index: Int, to xml: inout XMLWriter) {
    let (name, type) = Self.element(segment.kind)
    let attributes: XMLAttributes = ["xml:id": segment.id.value, "type": type, "source": TEIPointer.passage(segment.passage)]
    xml.element(name, attributes, layout: .mixed) { xml in
      let content = TEISegmentContent(
        document: document, segment: segment, edits: edits.inSegments[index],
        fragments: fragments.isEmpty ? [] : fragments[index])
      content.write(to: &xml)
    }
  }

  private static func element(_ kind: SegmentKind) -> (name: String, type: String?) {
    switch kind {
    case .headline: ("head", "main")
    case .subheadline: ("head", "sub")
    case .heading: ("head", "heading")
    case .byline: ("byline", nil)
    case .dateline: ("dateline", nil)
    case .paragraph: ("p", nil)
    case .caption: ("ab", "caption")
    case .boilerplate: ("ab", nil)
    }
  }

  /// Where a segment stands in the sequence of `div` elements.
  private struct Division {
    let isNew: Bool
    let isBoilerplate: Bool
    let takesOnlyText: Bool

    init(_ segment: Segment, after last: Division?) {
      isBoilerplate = segment.kind == .boilerplate
      let isTop = [.headline, .subheadline, .heading, .byline, .dateline].contains(segment.kind)
      isNew = isBoilerplate || last.map { $0.isBoilerplate || ($0.takesOnlyText && isTop) } ?? true
      takesOnlyText = !isTop
    }
  }
}
