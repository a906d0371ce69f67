import ArgumentParser
import Dateline

/// What the command's exit codes say (after `sysexits.h`). Wrong usage is ArgumentParser's own 64.
enum ExitStatus: Int32 {
  /// Done, but with findings, or with losses under `--strict`.
  case findings = 1
  case badData = 65
  case inputMissing = 66
  case ownMistake = 70
  case cannotCreate = 73
  case inputOutput = 74

  var code: ExitCode { ExitCode(rawValue) }

  /// Says what went wrong on standard error and gives the code to leave with.
  static func failing(_ error: any Error) -> ExitCode {
    Console.error("dateline: error: \(error)")
    switch error {
    case let error as ExportError: return status(error.code).code
    case is Corpus.Fault: return inputMissing.code
    default: return ownMistake.code
    }
  }

  /// Does what reads an export and writes another. What a format's reader throws is about the file that it read.
  static func reading(_ path: String, _ work: () throws -> Void) throws {
    do { try work() } catch let code as ExitCode { throw code } catch let error as ExportedDataset.Fault {
      Console.error("dateline: error: \(error)")
      throw inputMissing.code
    } catch let error as ExportError {
      throw failing(error)
    } catch {
      Console.error("dateline: error: \(path): \(error)")
      throw badData.code
    }
  }

  private static func status(_ code: ExportError.Code) -> ExitStatus {
    switch code {
    case .cannotCreate: .cannotCreate
    case .inputOutput: .inputOutput
    case .unfitData: .badData
    case .bug: .ownMistake
    }
  }
}
