import DatelineModel
import DatelineReading
import Foundation

/// Which words a corpus itself bears witness to: those of its texts and of its authority file, beside the common words of the language.
enum CorpusLexicon {
  /// Beyond this many bytes of text new words are rare, and learning on would make memory grow with the corpus.
  private static let most = 16 << 20

  static func learn(from texts: TextFolder, authorities: Authorities) -> Lexicon {
    var lexicon = CommonWords.english
    for agent in authorities.agents { agent.names.forEach { lexicon.learn(name: $0.text) } }
    for place in authorities.places { place.names.forEach { lexicon.learn(name: $0.text) } }
    for event in authorities.events { event.names.forEach { lexicon.learn(name: $0.text) } }
    var read = 0
    let names = (try? FileManager.default.contentsOfDirectory(atPath: texts.url.path)) ?? []
    for name in names.sorted() where read < most {
      guard case .found(let bytes) = texts.read(name), let source = try? SourceText.file(name, bytes: bytes) else { continue }
      // The words of a page's markup are no evidence.
      lexicon.learn(from: source.shownWords)
      read += bytes.count
    }
    return lexicon
  }
}
