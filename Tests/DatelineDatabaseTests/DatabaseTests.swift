import DatelineDatabase
import Foundation
import Testing

struct DatabaseTests {
  @Test(arguments: [
    DatabaseValue.null, .integer(0), .integer(.min), .integer(.max), .text(""), .text("a"), .text("a\u{0}b"), .text("\u{0}"),
    .text("ميناء 😀\u{301}"), .text("\u{FEFF}\u{FFFF}"), .text(String(repeating: "é", count: 1_000_000)),
  ])
  func givesAValueBackAsItWas(value: DatabaseValue) throws {
    try ScratchDatabase.with { path in
      let database = try Database.write(path)
      try database.run("CREATE TABLE t (a ANY) STRICT")
      let insertion = try database.prepare("INSERT INTO t VALUES (?)")
      try insertion.bind(value, at: 0)
      #expect(try insertion.step() == false)
      #expect(try ScratchDatabase.cells("SELECT a FROM t", in: database) == [[value]])
    }
  }

  @Test func aStatementRunsAgainWithOtherValues() throws {
    try ScratchDatabase.with { path in
      let database = try Database.write(path)
      try database.run("CREATE TABLE t (a INTEGER) STRICT")
      let insertion = try database.prepare("INSERT INTO t VALUES (?)")
      for number in 1...3 {
        try insertion.bind(.integer(number), at: 0)
        _ = try insertion.step()
      }
      #expect(try ScratchDatabase.cells("SELECT a FROM t", in: database) == [[.integer(1)], [.integer(2)], [.integer(3)]])
    }
  }

  @Test func aStatementMayOutliveItsDatabase() throws {
    try ScratchDatabase.with { path in
      func prepared() throws -> PreparedStatement { try Database.write(path).prepare("SELECT 7") }
      let statement = try prepared()
      #expect(try statement.step())
      #expect(statement.value(at: 0) == .integer(7))
    }
  }

  @Test(arguments: [
    ("SELEC 1", DatabaseError.Kind.statement, "syntax error"), ("INSERT INTO t VALUES (NULL)", .constraint, "NOT NULL"),
    ("INSERT INTO t VALUES ('x')", .constraint, "cannot store TEXT value in INTEGER column"),
    ("SELECT a FROM nowhere", .statement, "no such table: nowhere"), ("", .statement, "no command"),
    ("CREATE VIRTUAL TABLE v USING elsewhere (a)", .unsupported, "no such module: elsewhere"),
  ])
  func saysWhatIsWrongInTheLibrarysWords(sql: String, kind: DatabaseError.Kind, message: String) throws {
    try ScratchDatabase.with { path in
      let database = try Database.write(path)
      try database.run("CREATE TABLE t (a INTEGER NOT NULL) STRICT")
      let error = #expect(throws: DatabaseError.self) { _ = try database.prepare(sql).step() }
      #expect(error?.kind == kind)
      #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }
  }

  @Test func aPathThatCannotBeOpenedIsAFaultOfInputAndOutput() throws {
    try ScratchDatabase.with { path in
      #expect { _ = try Database.read(path) } throws: { ($0 as? DatabaseError)?.kind == .inputOutput }
      #expect { _ = try Database.write(path + "/nowhere/x") } throws: { ($0 as? DatabaseError)?.kind == .inputOutput }
    }
  }
}
