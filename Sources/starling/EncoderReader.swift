// Finds the encoder and its checksum in the general part: what reads meaning beside words.

import Foundation
import Knowledge
import Matching

enum EncoderReader {
  /// The first that lies in one of these folders, nil where there is none; or what is wrong with it.
  /// - Parameter folders: each with how it is shown.
  static func encoder(
    in folders: [(url: URL, shownAs: String)]
  ) -> Result<SentenceEncoder?, Problem> {
    for (folder, shownAs) in folders {
      let file = folder.appending(path: "encoder.bin")
      guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else { continue }
      let checksum = try? String(
        contentsOf: folder.appending(path: "encoder.sum"), encoding: .utf8)
      do { return .success(try SentenceEncoder(data, checksum: checksum)) } catch {
        return .failure(
          Problem(
            place: Place(file: "\(shownAs)/encoder.bin", line: 0), message: Wording.message(error),
            remedy: Wording.remedy))
      }
    }
    return .success(nil)
  }

  private enum Wording {
    static func message(_ flaw: EncoderFlaw) -> String {
      switch flaw {
      case .noChecksum: "its checksum, encoder.sum, does not lie beside it."
      case .changed: "it is damaged: its bytes are not those that encoder.sum beside it is of."
      case .otherVersion: "it is of another version of Starling."
      }
    }
    static let remedy =
      "put both back as they came: \"git checkout\" in a checkout, \"make install\" elsewhere. "
      + "Until then questions are read by their words alone."
  }
}
