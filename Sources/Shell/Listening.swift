// What a typed line means in this session: the table as ears see it.

import Hearing
import Matching

extension Session {
  func meaning(of line: String) -> Meaning {
    let moment = Moment(bank: bank, commands: CommandTable.names)
    moment.hasList = !table.stories.isEmpty
    moment.wasAsked = table.match != nil
    moment.offered = table.chain?.offered
    moment.wasProbed = table.chain?.trail.isEmpty == false
    moment.isWord = knows
    moment.heard = { [self] in matcher.followUp($0) }
    moment.goesOn = { [self] in matcher.goesOn($0) }
    moment.doubtful = table.doubtful
    moment.sureShare = Thresholds.followUp
    return Meaning.of(line, at: moment)
  }
}
