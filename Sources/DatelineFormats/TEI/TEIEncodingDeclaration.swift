import DatelineExport
import DatelineModel
import DatelineXML

/// The corpus header's account of the encoding: how texts were cleaned and annotated, what pointers mean, and every controlled vocabulary.
struct TEIEncodingDeclaration {
  let stamp: Stamp

  func write(to xml: inout XMLWriter) {
    xml.element("encodingDesc") { xml in
      writeEditorialDeclaration(to: &xml)
      TEIPrefix.write(TEIPrefix.shared, to: &xml)
      xml.element("classDecl") { xml in
        for vocabulary in Vocabularies.all { write(vocabulary, to: &xml) }
        xml.element("taxonomy", ["xml:id": TEIPointer.vocabularyID("EDTF")]) {
          $0.element("bibl", text: "Extended Date/Time Format, ISO 8601-2:2019 Annex A, levels 0 and 1")
        }
      }
      xml.element("appInfo") { xml in
        xml.element("application", ["ident": stamp.tool, "version": stamp.version]) { $0.element("label", text: stamp.tool) }
      }
    }
  }

  private func writeEditorialDeclaration(to xml: inout XMLWriter) {
    xml.element("editorialDecl") { xml in
      xml.element("normalization", ["method": "markup"]) { $0.element("p", text: Self.normalization) }
      xml.element("quotation", ["marks": "all"]) { $0.element("p", text: "Quotation marks are kept as characters of the text.") }
      xml.element("segmentation") { $0.element("p", text: Self.segmentation) }
      xml.element("interpretation") { $0.element("p", text: Self.interpretation) }
    }
  }

  private func write(_ vocabulary: VocabularyListing, to xml: inout XMLWriter) {
    xml.element("taxonomy", ["xml:id": TEIPointer.vocabularyID(vocabulary.name)]) { xml in
      xml.element("desc", text: vocabulary.definition)
      for (value, term) in vocabulary.values {
        xml.element("category", ["xml:id": TEIPointer.vocabularyID(vocabulary.name, value)]) { xml in
          xml.element("catDesc", layout: .mixed) { xml in
            xml.element("term", text: term.label)
            xml.text(": \(term.definition)")
          }
        }
      }
    }
  }

  private static let normalization = """
    Each change made while cleaning is a choice: orig holds the characters of the source file (lb stands for U+000A, g for a character \
    that XML cannot hold or editors lose), reg what the reading text has; @source gives the range in the source file, @ana the kind of \
    change, @resp the rule. Changes between segments stand in listAnnotation[@type='edits']; where they took words out, these stand \
    in note[@type='edit'] at their place. Between two segments a single U+000A that no edit covers was there in the source file.
    """
  private static let segmentation = """
    Segments stand in the order of the source file; @source gives the range in it. In the reading text one U+000A stands between each \
    and the next.
    """
  private static let interpretation = """
    All annotation is in standOff. Several pointers in one @target are one discontinuous passage, in the order of the text. Elements \
    with @corresp inside the text are a view of the annotation for reading: cut where they would cross, chained with @next and @prev; \
    programs take the annotation.
    """
}
