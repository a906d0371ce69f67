import DatelineAttachment
import DatelineModel
import Foundation
import Testing

/// Words of one article never go to another, however the files are called and however alike the articles are.
@Suite struct WrongArticleTests {
  private static func changed(_ document: AnnotatedDocument, _ raw: String) -> Rescrape.Copy {
    Rescrape.Copy(text: "Home | News | Sport\n\n" + raw.decomposedStringWithCanonicalMapping + "\n\nShare this story")
  }

  @Test func filesUnderEachOthersNamesGoWhereTheyBelong() throws {
    let names = try Reattachment.documents().map(\.document.source.name)
    let made = try Reattachment { document, raw in
      let place = names.firstIndex(of: document.document.source.name) ?? 0
      return (names[(place + 3) % names.count], Self.changed(document, raw))
    }
    #expect(made.wrong == [])
    #expect(made.share >= 0.98)
    for entry in made.report.entries {
      guard case .anchored(let file, _, _, _, _) = entry.outcome else { continue }
      let place = try #require(names.firstIndex(of: "\(entry.document).txt"))
      #expect(file == names[(place + 3) % names.count], "\(entry.document)")
    }
  }

  /// Five of the articles tell the same event, with the same quotations. Where the copy of one is missing, those of the others are not taken for it.
  @Test(arguments: ["hna-pier", "gazette-pier", "courier-pier"])
  func articlesOnTheSameEventAreToldApart(missing: String) throws {
    let made = try Reattachment { document, raw in
      document.document.id.value == missing ? nil : ("\(document.document.id).txt", Self.changed(document, raw))
    }
    #expect(made.wrong == [])
    let entry = try #require(made.report.entries.first { $0.document.value == missing })
    guard case .withheld(let reason) = entry.outcome else {
      Issue.record("\(missing) got the words of another article")
      return
    }
    #expect(reason == "no file in the folder is its source or has enough of its text")
  }

  @Test func nothingIsAttachedWhereTheFolderHoldsOtherThings() throws {
    let made = try Reattachment { document, _ in
      ("\(document.document.id).txt", Rescrape.Copy(text: "A recipe for herring.\n\nTake six herrings and an onion."))
    }
    #expect(made.found == 0)
    #expect(made.wrong == [])
  }
}
