import Base
import Engine

enum JobInstalling {
    private static let job = Parameter.argument("JOB", .text("JOB"), "Name of a job; otherwise all of them.", .optional)

    static let command = Command(
        "jobs install",
        "Put the jobs into the jobs collection beside the raw documents, or bring their entries up to date.",
        details: """
            From then on schedules can be edited there: what is changed takes effect within a minute, and each run leaves its end in \
            last_run, last_status and last_output. Needs raw_data.home: mongodb.
            """,
        parameters: [job.declaration],
        examples: [.init("tieout jobs install", "every job has an entry there.")],
        form: Forms.job.description.listed(as: "jobs"),
        work: .atDesk { errand, office throws(Failure) in
            let jobs = try await office.jobs.install(errand.invocation[job])
            errand.voice.print(["jobs": Forms.job.json(jobs)])
            for job in jobs {
                errand.voice.say(
                    "\(job.job.name): \(job.job.schedule.text), \(job.job.isEnabled ? "enabled" : "disabled")")
            }
            return .done
        })
}
