import DatelineExport
import Testing

struct LossLedgerTests {
  @Test func countsEachFieldAndReasonWithItsFirstRecords() {
    let ledger = LossLedger()
    for number in 1...9 { ledger.drop("agent.note", of: "a\(number)", because: "no column") }
    ledger.drop("agent.note", of: "b", because: "too long")
    ledger.drop("place.note", of: "c", because: "no column")
    #expect(ledger.losses.map(\.field) == ["agent.note", "agent.note", "place.note"])
    #expect(ledger.losses.map(\.count) == [9, 1, 1])
    #expect(ledger.losses.first?.records == ["a1", "a2", "a3", "a4", "a5"])
  }

  @Test func isEmptyUntilSomethingIsLost() {
    let ledger = LossLedger()
    #expect(ledger.isEmpty)
    ledger.drop("f", of: "r", because: "")
    #expect(!ledger.isEmpty)
  }
}
