import DatelineCorpus
import DatelineModel
import DatelineReading
import Foundation
import Testing

@testable import DatelineCuration

/// What comes in from other programs' records.
@Suite struct ForeignRecordsTests {
  private func read(_ text: String, _ name: String, _ columns: ColumnNames = ColumnNames()) throws -> (
    articles: [IncomingArticle], diagnostics: [Diagnostic]
  ) {
    let run = try AddingRun()
    try run.write(text, to: name)
    let log = DiagnosticLog()
    var articles: [IncomingArticle] = []
    try IncomingFiles(paths: [run.root.appendingPathComponent(name).path], columns: columns, log: log).forEach {
      articles.append($0)
    }
    return (articles, log.diagnostics)
  }

  /// The same article as each program writes it.
  private static let forms: [(name: String, text: String)] = [
    (
      "trafilatura.json",
      #"{"title": "Pier doubled", "author": "Ada Writer", "hostname": "example.org", "date": "2031-04-01", "fingerprint": "1f", "raw_text": "x", "text": "Pier.\nGulls.", "language": "en", "source": "https://example.org/pier", "source-hostname": "The Gazette"}"#
    ),
    (
      "ninjs-1.json",
      #"{"uri": "https://example.org/pier", "type": "text", "headline": "Pier doubled", "byline": "Ada Writer", "body_text": "Pier.\nGulls.", "versioncreated": "2031-04-01T23:30:00-05:00", "language": "en", "copyrightholder": "The Gazette"}"#
    ),
    (
      "ninjs-3.json",
      #"{"uri": "https://example.org/pier", "headlines": [{"role": "short", "value": "Pier"}, {"role": "main", "value": "Pier doubled"}], "by": "Ada Writer", "bodies": [{"contentType": "text/plain", "value": "Pier.\nGulls."}], "firstCreated": "2031-04-01T08:00:00Z", "language": "en", "copyrightHolder": "The Gazette"}"#
    ),
    (
      "articles.ndjson",
      #"{"url": "https://example.org/pier", "title": "Pier doubled", "authors": ["Ada Writer"], "maintext": "Pier.\nGulls.", "date_publish": "2031-04-01 08:00:00", "language": "en", "source": "The Gazette"}"#
    ),
    (
      "articles.csv",
      "Title,Author,Text,Date,URL,Lang,Outlet\nPier doubled,Ada Writer,\"Pier.\nGulls.\",2031-04-01,https://example.org/pier,en,The Gazette\n"
    ),
    (
      "articles.tsv",
      "title\tauthor\ttext\tdate\turl\tlanguage\toutlet\nPier doubled\tAda Writer\t\"Pier.\nGulls.\"\t2031-04-01\thttps://example.org/pier\ten\tThe Gazette\n"
    ),
  ]

  @Test(arguments: forms.indices)
  func everyFormSaysTheSame(form: Int) throws {
    let (name, text) = Self.forms[form]
    let read = try read(text, name)
    let article = try #require(read.articles.first)
    #expect(read.articles.count == 1)
    #expect(String(decoding: article.bytes, as: UTF8.self) == "Pier.\nGulls.")
    #expect(article.mediaType == "text/plain")
    #expect(article.stated.headline?.value == "Pier doubled")
    #expect(article.stated.bylines.map(\.value) == ["Ada Writer"])
    #expect(article.stated.published?.value.text == "2031-04-01", "the day as stated, whatever the time zone")
    #expect(article.stated.url?.value == "https://example.org/pier")
    #expect(article.stated.language?.value == "en")
    #expect(article.stated.outlet?.value == "The Gazette")
    #expect(read.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test func columnsMayHaveAnyName() throws {
    var columns = ColumnNames()
    columns[.text] = "Artikeltext"
    columns[.headline] = "Schlagzeile"
    let read = try read("Schlagzeile;Artikeltext;Ressort\nPier;Möwen.;Hafen\n", "a.csv", columns)
    #expect(read.articles.first?.stated.headline?.value == "Pier")
    #expect(read.diagnostics.map(\.id) == ["add.unused"], "Ressort is named")
  }

  @Test(arguments: [
    ("a.csv", "headline\nPier\n", "add.column"), ("a.csv", "text,date\nGulls.,sometime in spring\n", "add.date"),
    ("a.csv", "text\n\"Gulls.\n", "add.table"), ("a.json", "{\"title\": ", "add.json"), ("a.json", "[1]", "add.json"),
    ("a.ndjson", "{\"title\": \"no text\"}\n", "add.no-text"),
  ])
  func whatIsWrongIsNamed(name: String, text: String, id: String) throws {
    #expect(try read(text, name).diagnostics.map(\.id) == [id])
  }

  @Test func aFaultyLineDoesNotHideTheOthers() throws {
    let read = try read("{\"text\": \"One.\"}\n{oops\n\n{\"text\": \"Two.\"}\n", "a.ndjson")
    #expect(read.articles.map(\.origin.line) == [1, 4])
    #expect(read.diagnostics.map(\.place.line) == [2])
  }

  @Test(
    arguments: [
      ("1 April 2031", "2031-04-01"), ("April 1, 2031", "2031-04-01"), ("Tue, 1 Apr 2031 08:00:00 +0000", "2031-04-01"),
      ("1. April 2031", "2031-04-01"), ("1 de abril de 2031", "2031-04-01"), ("April 2031", "2031-04"),
      ("14/4/2031", "2031-04-14"),
      ("2031-04-01T23:30:00-05:00", "2031-04-01"), (" 2031-04-01", "2031-04-01"), ("2031", "2031"),
      ("Apr 1, 2031 at 10:32 am", "2031-04-01"),
      ("3/4/2018", nil), ("31 February 2031", nil), ("April 1", nil), ("1 April 2031 or 2 April 2031", nil),
      ("sometime in April 2031", nil), ("1 April 2031 3", nil),
    ] as [(String, String?)])
  func datesAreReadWhereTheyMeanOneDay(text: String, date: String?) throws {
    let read = try read("text,date\nGulls.,\"\(text)\"\n", "a.csv")
    #expect(read.articles.first?.stated.published?.value.text == date)
    #expect(read.diagnostics.map(\.id) == (date == nil ? ["add.date"] : []))
  }

  @Test func markupIsReadAsMarkup() throws {
    let read = try read(#"{"uri": "tag:example.org,2031:1", "body_html": "<p>Gulls.</p>"}"#, "a.json")
    #expect(read.articles.first?.mediaType == "text/html")
    #expect(read.articles.first?.stated.url == nil, "not every name is an address")
  }
}
