/** What the shape alone can't tell: fields that belong together, telephone numbers, zones, dates. */
import { countryOf } from '../../lambda/src/triage/emergency-number'
import { groupsOf, isCountry, isEmergencyNumber } from './phones'
import type { Problem } from './problem'
import type { CarePlanSource } from './source'

type ClinicSource = NonNullable<CarePlanSource['clinic']>

const timed = ['lifting', 'driving', 'shower', 'bath', 'work'] as const
const mostKilograms = 10

/** Either days or until, and a weight with its unit. */
export function waitProblems(plan: CarePlanSource): readonly Problem[] {
  const both = (field: string, value: unknown): Problem => ({
    field,
    value,
    allowed: 'Either "days" or "until", one of them.',
    why: 'Otherwise the guide would not know how long the rule holds.',
    fix: 'Keep one of the two, for example { "days": 14 }.',
  })
  const problems = timed.flatMap((name) => {
    const value = plan[name]
    return value !== undefined && 'days' in value === 'until' in value ? [both(name, value)] : []
  })
  if (plan.brace !== undefined && 'days' in plan.brace && 'until' in plan.brace) problems.push(both('brace', plan.brace))
  if (plan.brace !== undefined && plan.brace.wear === undefined) {
    problems.push({
      field: 'brace.wear',
      allowed: '"none" or "when-up".',
      why: 'How long means nothing without what to do.',
      fix: 'Add for example "wear": "when-up".',
    })
  }
  const { weight, unit } = plan.lifting ?? {}
  if ((weight === undefined) !== (unit === undefined)) {
    problems.push({
      field: weight === undefined ? 'lifting.weight' : 'lifting.unit',
      allowed: 'A weight together with its unit.',
      why: '5 pounds and 5 kilograms are not the same.',
      fix: 'Write both, for example "weight": 5, "unit": "pounds".',
    })
  }
  if (unit === 'kilograms' && weight !== undefined && weight > mostKilograms) {
    problems.push({
      field: 'lifting.weight',
      value: weight,
      allowed: `1 to ${mostKilograms} kilograms.`,
      why: 'Published sheets say 5 or 10 pounds, which is 2 to 5 kilograms; more is likely a slip.',
      fix: `Write at most ${mostKilograms}, or "unit": "pounds".`,
    })
  }
  return problems
}

/** A range the right way round. */
export function spanProblems({ ice }: CarePlanSource): readonly Problem[] {
  return (['minutes', 'gapMinutes'] as const).flatMap((name) => {
    const span = ice?.[name]
    return span !== undefined && span.least > span.most
      ? [
          {
            field: `ice.${name}`,
            value: span,
            allowed: '"least" no greater than "most".',
            why: 'The guide says "from least to most".',
            fix: `Change them over: "least": ${span.most}, "most": ${span.least}.`,
          },
        ]
      : []
  })
}

export function clinicProblems({ clinic }: CarePlanSource): readonly Problem[] {
  return clinic === undefined ? [] : [...phoneProblems(clinic), ...hourProblems(clinic), ...emergencyProblems(clinic)]
}

const lines = ['phone', 'appointmentPhone', 'afterHoursPhone'] as const

function phoneProblems(clinic: ClinicSource): readonly Problem[] {
  const { country } = clinic
  const given = lines.filter((name) => clinic[name] !== undefined)
  if (country !== undefined && !isCountry(country)) {
    return [
      {
        field: 'clinic.country',
        value: country,
        allowed: 'The two-letter code of a country.',
        why: 'Telephone numbers and the emergency number depend on it.',
        fix: 'Write for example "US", "DE" or "AT".',
      },
    ]
  }
  if (country === undefined) {
    return given.length === 0
      ? []
      : [
          {
            field: 'clinic.country',
            allowed: 'A two-letter country code.',
            why: 'A telephone number can only be checked and said rightly in its country.',
            fix: 'Add for example "country": "US".',
          },
        ]
  }
  return given.flatMap((name) =>
    groupsOf(clinic[name] as string, country) === undefined
      ? [
          {
            field: `clinic.${name}`,
            value: clinic[name],
            allowed: `A whole telephone number of ${country}, with its area code.`,
            why: 'This one does not exist there, so a patient who dials it would reach nobody.',
            fix: 'Look for a missing or changed digit, and write the area code.',
          },
        ]
      : [],
  )
}

function hourProblems({ hours, timeZone, afterHoursPhone, country }: ClinicSource): readonly Problem[] {
  const problems: Problem[] = []
  if (timeZone !== undefined && !isZone(timeZone)) {
    problems.push({
      field: 'clinic.timeZone',
      value: timeZone,
      allowed: 'The name of a time zone.',
      why: 'There is none of that name.',
      fix: 'Write for example "America/Chicago" or "Europe/Berlin".',
    })
  } else if (timeZone !== undefined && country !== undefined && countryOf(timeZone) !== country) {
    problems.push({
      field: 'clinic.timeZone',
      value: timeZone,
      allowed: `A time zone of ${country}.`,
      why: 'That zone lies in another country than the clinic.',
      fix: 'Correct the zone or the country.',
    })
  }
  if (hours !== undefined && timeZone === undefined) {
    problems.push({
      field: 'clinic.timeZone',
      allowed: 'A time zone, since there are opening hours.',
      why: '8 in the morning is another moment in New York than in Los Angeles.',
      fix: 'Add for example "timeZone": "America/Chicago".',
    })
  }
  if (afterHoursPhone !== undefined && hours === undefined) {
    problems.push({
      field: 'clinic.hours',
      allowed: 'Opening hours, since there is an after-hours telephone.',
      why: "Otherwise the guide can't tell when to say it.",
      fix: 'Add "hours", or take "afterHoursPhone" away.',
    })
  }
  for (const [at, { from, to }] of (hours ?? []).entries()) {
    if (from >= to)
      problems.push({
        field: `clinic.hours.${at}`,
        value: `${from} to ${to}`,
        allowed: 'Closing later than opening, on the same day.',
        why: 'The clinic would never be open.',
        fix: 'Change them over, or write an entry for each part of the day.',
      })
  }
  const days = (hours ?? []).flatMap((entry) => entry.days.map((day) => ({ ...entry, day })))
  const clash = days.find((one, at) =>
    days.slice(0, at).some((other) => other.day === one.day && other.from < one.to && one.from < other.to),
  )
  if (clash !== undefined)
    problems.push({
      field: 'clinic.hours',
      value: clash.day,
      allowed: 'Times of a day that do not overlap.',
      why: 'One of them must be wrong.',
      fix: `Keep one entry for ${clash.day}, or set the times apart.`,
    })
  return problems
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function emergencyProblems({ emergencyNumber, country }: ClinicSource): readonly Problem[] {
  if (emergencyNumber === undefined) return []
  if (country === undefined) {
    return [
      {
        field: 'clinic.emergencyNumber',
        value: emergencyNumber,
        allowed: 'Only together with "country".',
        why: 'It is said only to listeners in that country.',
        fix: 'Add "country", or take "emergencyNumber" away.',
      },
    ]
  }
  return isEmergencyNumber(emergencyNumber, country)
    ? []
    : [
        {
          field: 'clinic.emergencyNumber',
          value: emergencyNumber,
          allowed: `An emergency number of ${country}.`,
          why: 'It is not one there. A wrong number here could cost a life.',
          fix: 'Take "emergencyNumber" away: the guide knows the right one.',
        },
      ]
}
