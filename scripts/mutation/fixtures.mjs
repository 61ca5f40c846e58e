/**
 * The recorded fixtures while mutants are tried: as in `tests/recorded`, but of each page only that is judged which its fixture is about. What is
 * judged beside it does not change it, and takes most of the time.
 */
import { catalogue } from '../../src/engine/requirements/index.ts'
import { expectLaw } from '../../tests/expectations/law.ts'
import { expectRequirements } from '../../tests/expectations/requirements.ts'
import { expectTraps } from '../../tests/expectations/traps.ts'
import { recorded } from '../../tests/recorded/recordings.ts'

const only = (isAsked) => ({ date: catalogue.date, requirements: catalogue.requirements.filter(isAsked) })

expectRequirements(recorded, (requirement) => only((each) => each === requirement))
expectTraps(recorded, (expected) => only(({ id }) => expected.includes(id)))
expectLaw(recorded, { ...only(() => false), duties: catalogue.duties })
