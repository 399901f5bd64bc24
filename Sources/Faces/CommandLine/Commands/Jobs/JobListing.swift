import Base
import Engine

enum JobListing {
    static let command = Command(
        "jobs list", "List the jobs: what they do, when they run next, how they ended last.",
        examples: [.init("tieout jobs list --json", "every job with its next three times.")],
        form: Forms.job.description.listed(as: "jobs"),
        work: .atDesk { errand, office throws(Failure) in
            let jobs = try await office.jobs.list()
            errand.voice.print(["jobs": Forms.job.json(jobs)])
            var columns = Columns(
                .init("Job"), .init("State"), .init("Schedule"), .init("Last"), .init("", givesWay: true))
            for job in jobs {
                let (words, tone) = job.standing
                let last = job.latest.map { "\($0.state.tone.sign) \($0.state.rawValue)" } ?? "never ran"
                columns.add(
                    .init(job.job.name), .init("\(tone.sign) \(words)") { errand.voice.paint(tone, $0) },
                    .init(job.job.schedule.words), .init(last), .init(job.outlook))
            }
            errand.voice.say(columns)
            if let zone = jobs.first(where: { $0.job.zone == nil })?.zone.name {
                errand.voice.say("Times are in \(zone), unless a job has its own zone.")
            }
            return .done
        })
}

enum JobShowing {
    static let command = Command(
        "jobs show", "Show one job: its schedule in words, its next times, its latest runs.",
        parameters: [JobParameters.name.declaration],
        examples: [.init("tieout jobs show check_posted_fakturs", "when it runs, and how it went lately.")],
        form: Forms.job.description.nested(as: "job") + Forms.run.description.listed(as: "runs"),
        work: .atDesk { errand, office throws(Failure) in
            let name = try errand.jobName()
            let job = try await office.jobs.show(name)
            var latest = RunFilter(job: name)
            latest.limit = 5
            let runs = try await office.jobs.history(latest)
            errand.voice.print(["job": Forms.job.json(job), "runs": Forms.run.json(runs)])
            job.tell(errand.voice, runs)
            return .done
        })
}

enum JobHistory {
    private static let run = Parameter.option("run", ValueReader<RunID>.runID, "One run with everything it said.")
    private static let before = Parameter.option("before", ValueReader<RunID>.runID, "Go on before this run.")
    private static let limit = Parameter.option("limit", .number(in: 1...2_000), "At most so many; 50 unless said.")
    private static let job = Parameter.argument("JOB", .text("JOB"), "Name of a job; otherwise all of them.", .optional)

    static let command = Command(
        "jobs history", "List the runs of a job, newest first, or show one with its output.",
        parameters: [job.declaration, run.declaration, before.declaration, limit.declaration],
        examples: [
            .init("tieout jobs history check_posted_fakturs", "its latest 50 runs."),
            .init("tieout jobs history --run 12", "run 12, line by line."),
        ],
        form: Forms.run.description.listed(as: "runs"),
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            if let id = given[run] {
                let found = try await office.jobs.run(id)
                errand.voice.print(["runs": Forms.run.json([found])])
                found.tell(errand.voice, at: errand.now)
                return .done
            }
            var filter = RunFilter(job: given[job])
            filter.before = given[before]
            filter.limit = Int(given[limit] ?? 50)
            let runs = try await office.jobs.history(filter)
            errand.voice.print(["runs": Forms.run.json(runs)])
            errand.voice.say(runs)
            if runs.isEmpty { errand.voice.say("No runs yet.") }
            if let last = runs.last, runs.count == filter.limit { errand.voice.say("More: --before \(last.id)") }
            return .done
        })
}

extension ValueReader where Value == RunID {
    static var runID: Self {
        ValueReader("RUN") { text throws(WrongValue) in
            guard let number = Int64(text), number > 0 else {
                throw WrongValue("is no number of a run; \"tieout jobs history\" shows them in its first column")
            }
            return RunID(number)
        }
    }
}
