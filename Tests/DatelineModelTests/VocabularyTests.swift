import DatelineModel
import Testing

struct VocabularyTests {
  @Test(arguments: Vocabularies.all.map(\.name)) func explainsEveryValue(name: String) throws {
    let vocabulary = try #require(Vocabularies.all.first { $0.name == name })
    #expect(vocabulary.definition.hasSuffix("."))
    #expect(!vocabulary.values.isEmpty)
    for (value, term) in vocabulary.values {
      #expect(!term.label.isEmpty && term.label.first?.isUppercase == true, "\(name).\(value)")
      #expect(term.definition.hasSuffix("."), "\(name).\(value)")
    }
  }

  @Test(arguments: Vocabularies.all.map(\.name)) func writesEachValueInItsOwnWay(name: String) throws {
    let values = try #require(Vocabularies.all.first { $0.name == name }).values.map(\.value)
    // Not apart by case alone: some programs do not see the difference.
    #expect(Set(values.map { $0.lowercased() }).count == values.count)
    #expect(values.allSatisfy(Self.isLowerCamelCase))
  }

  @Test func listsEachVocabularyOnce() {
    let names = Vocabularies.all.map(\.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names.allSatisfy(Self.isLowerCamelCase))
  }

  @Test func aFigureOfEveryModalityGivesSomeNumber() {
    for modality in Modality.allCases {
      #expect(modality.givesLow || modality.givesValue || modality.givesHigh, "\(modality)")
      #expect(!(modality.givesValue && (modality.givesLow || modality.givesHigh)), "\(modality)")
    }
  }

  private static func isLowerCamelCase(_ text: String) -> Bool {
    (text.utf8.first.map { (0x61...0x7A).contains($0) } ?? false)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) }
  }
}
