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
    // The words of a page's markup are no evidence, and a page has no broken lines.
    for name in names.sorted() where read < most && SourceKind(mediaType: nil, name: name) == .plainText {
      guard case .found(let bytes) = texts.read(name), let text = SourceText.text(of: bytes) else { continue }
      lexicon.learn(from: text)
      read += bytes.count
    }
    return lexicon
  }
}
