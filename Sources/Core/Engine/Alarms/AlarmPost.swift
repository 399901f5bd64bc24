import Base

/// Sends what is to be told, from the store's own list: what was not sent before a crash is sent after it. A channel that
/// does not take a message keeps neither a job nor another channel from anything.
extension AlarmDesk {
    /// Works until the task is cancelled.
    package func run(pollSeconds: Int64 = 5) async {
        guard !channels.isEmpty else { return }
        await withDiscardingTaskGroup { group in
            for channel in channels {
                group.addTask {
                    while !Task.isCancelled {
                        await deliver(through: channel)
                        do throws(CancellationError) { try await time.sleep(milliseconds: pollSeconds * 1000) } catch {
                            return
                        }
                    }
                }
            }
        }
    }

    /// Sends every message that is due now, channel by channel.
    package func deliverDue() async {
        for channel in channels { await deliver(through: channel) }
    }

    private func deliver(through channel: any AlarmChannel) async {
        do throws(Failure) {
            while !Task.isCancelled, let notice = try await claim(for: channel) { try await send(notice, channel) }
        } catch {
            log.error("alarms.failed", ["failure": JSON(error.description), "cause": JSON(error.cause)])
        }
    }

    private func claim(for channel: any AlarmChannel) async throws(Failure) -> AlarmNotice? {
        try await store.claimNotice(
            NoticeClaim(
                channels: [channel.name], now: time.now, leaseUntil: time.now.adding(seconds: policy.leaseSeconds)))
    }

    private func send(_ notice: AlarmNotice, _ channel: any AlarmChannel) async throws(Failure) {
        let end: NoticeEnd
        do throws(Failure) {
            try await channel.send(notice)
            end = .sent
        } catch {
            end = policy.end(afterTry: notice.tries, error, at: time.now)
        }
        if try await store.settle(notice, end, at: time.now) { tell(notice, end) }
    }

    private func tell(_ notice: AlarmNotice, _ end: NoticeEnd) {
        let (alarm, channel) = (JSON(notice.alarm.id.rawValue), JSON(notice.channel))
        switch end {
        case .sent:
            log.info("alarm.told", ["alarm": alarm, "about": JSON(notice.event.rawValue), "channel": channel])
        case .again(let moment, let failure):
            log.warning(
                "alarm.not-told",
                [
                    "alarm": alarm, "channel": channel, "tries": JSON(notice.tries), "again": JSON(moment),
                    "failure": JSON(failure.description), "cause": JSON(failure.cause),
                ])
        case .givenUp(let failure):
            log.error(
                "alarm.given-up",
                [
                    "alarm": alarm, "channel": channel, "tries": JSON(notice.tries),
                    "failure": JSON(failure.description), "cause": JSON(failure.cause),
                ])
        }
    }
}
