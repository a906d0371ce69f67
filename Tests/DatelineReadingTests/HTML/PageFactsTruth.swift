import DatelineModel
import DatelineReading
import Foundation

/// What a page of our own making truly says of itself, as `NAME.json` beside it has it; a key that is missing is something that the page does not say.
struct PageFactsTruth: Decodable {
  let headline: String?
  let byline: [String]?
  let published: String?
  let modified: String?
  let siteName: String?
  let canonical: String?
  let language: String?

  /// Every page that has one.
  static func all() throws -> [(page: PageTruth, facts: PageFactsTruth)] {
    try PageTruth.all.compactMap { page in
      let file = Repository.root.appendingPathComponent("Tests/DatelineReadingTests/Pages/\(page.name).json")
      guard let data = try? Data(contentsOf: file) else { return nil }
      return (page, try JSONDecoder().decode(PageFactsTruth.self, from: data))
    }
  }
}

/// What is said of an article, field by field, in a form in which two ways of writing the same are the same.
enum PageField: String, CaseIterable {
  case headline, byline, published, modified, outlet, address, language

  func truth(_ facts: PageFactsTruth) -> Set<String> {
    switch self {
    case .headline: Set([facts.headline].compactMap { $0 }.map(Self.letters))
    case .byline: Set((facts.byline ?? []).map(Self.letters))
    case .published: Set([facts.published].compactMap { $0 }.map(Self.day))
    case .modified: Set([facts.modified].compactMap { $0 }.map(Self.day))
    case .outlet: Set([facts.siteName].compactMap { $0 }.map(Self.letters))
    case .address: Set([facts.canonical].compactMap { $0 })
    case .language: Set([facts.language].compactMap { $0?.lowercased() })
    }
  }

  /// - Parameter truth: a day that only the address has is inferred: right or not, but nothing that the page says.
  func found(_ metadata: ArticleMetadata, truth: Set<String>) -> Set<String> {
    switch self {
    case .headline: Set([metadata.headline].compactMap { $0?.value }.map(Self.letters))
    case .byline: Set(metadata.bylines.map(\.value).map(Self.letters))
    case .published:
      Set(
        [metadata.published].compactMap { $0 }.filter { $0.basis == .stated || truth.contains($0.value.text) }.map(\.value.text))
    case .modified: Set([metadata.modified].compactMap { $0?.value.text })
    case .outlet: Set([metadata.outlet].compactMap { $0?.value }.map(Self.letters))
    case .address: Set([metadata.url].compactMap { $0?.value })
    case .language: Set([metadata.language].compactMap { $0?.value.lowercased() })
    }
  }

  private static func letters(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }
  private static func day(_ text: String) -> String { String(text.prefix(10)) }
}

/// How often a field was found and right, was missing, and was wrong, over all pages.
struct FieldScore: CustomStringConvertible {
  var right = 0
  var missing = 0
  var wrong = 0
  var misses: [String] = []

  mutating func add(_ page: String, truth: Set<String>, found: Set<String>) {
    right += truth.intersection(found).count
    missing += truth.subtracting(found).count
    wrong += found.subtracting(truth).count
    if truth != found { misses.append("\(page): is \(truth.sorted()), found \(found.sorted())") }
  }

  var description: String { "right \(right), missing \(missing), wrong \(wrong)\n" + misses.joined(separator: "\n") }
}
