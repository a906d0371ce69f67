import DatelineCorpus
import DatelineReading

/// An article on its way into a corpus folder.
struct IncomingArticle {
  /// As found: what goes into `texts/`, byte for byte.
  var bytes: [UInt8]
  var mediaType: String
  /// Where it is known without looking at the bytes.
  var charset: String?
  /// What somebody else's record says of the article; a file by itself says nothing.
  var stated = ArticleMetadata()
  /// The file that the user named, with the line where it holds several articles.
  var origin: Position
}

/// What an article's text is written in.
enum MediaTypes {
  static let text = "text/plain"
  static let html = "text/html"

  /// The ending of a file's name; `nil` for what is no article by itself.
  static func of(ending: String) -> String? {
    switch ending.lowercased() {
    case "txt", "text": text
    case "html", "htm", "xhtml": html
    default: nil
    }
  }

  static func ending(_ mediaType: String) -> String { mediaType == html ? "html" : "txt" }
}
