import Base
import Configuration
import Crypto
import Curl
import Engine
import Mail
import Model
import Webhooks

extension Settings {
    /// Alarms of jobs, told to whomever the settings name.
    ///
    /// Throws `MAIL-ADDRESS-UNUSABLE`.
    func alarms(
        store: any AlarmStore, time: any TimeSource, log: Log
    ) throws(Failure) -> AlarmDesk {
        let policy = AlarmPolicy(failingRuns: self.alarmsFailingRuns, triesMax: self.alarmsTriesMax)
        var channels: [any AlarmChannel] = []
        if !self.alarmsWebhookURL.isEmpty {
            // Not SAP's connections: those trust SAP's authority alone.
            var options = CurlOptions()
            options.userAgent = "Tieout/\(tieoutVersion)"
            let webhook = Webhook(
                address: self.alarmsWebhookURL, secret: self.alarmsWebhookSecret,
                transport: CurlTransport(options), time: time
            ) { bytes, key in Digest.hmacSHA256(bytes, key: key) }
            channels.append(WebhookAlarms(webhook: webhook))
        }
        if let mails = try mailAlarms { channels.append(mails) }
        return AlarmDesk(store: store, policy: policy, channels: channels, time: time, log: log)
    }

    private var mailAlarms: MailAlarms? {
        get throws(Failure) {
            guard let list = self.alarmsMailTo else { return nil }
            return MailAlarms(
                relay: mailRelay, from: try mailSender, replyTo: try mailAnswers, to: try MailAddress.list(list))
        }
    }

    /// One setting says for all jobs how late is late.
    func watched(_ bodies: [JobBody]) -> [JobBody] {
        bodies.map { body in
            var watched = body
            watched.lateAfterSeconds = Int64(self.alarmsLateAfterSeconds)
            return watched
        }
    }
}

/// Alarms as documents POSTed to another program.
private struct WebhookAlarms: AlarmChannel {
    let webhook: Webhook
    let name = "webhook"

    func send(_ notice: AlarmNotice) async throws(Failure) {
        try await webhook.post(notice.json, id: "alarm-notice-\(notice.id)")
    }
}

/// Alarms as mails to people.
private struct MailAlarms: AlarmChannel {
    let relay: any MailRelay
    let from: Mailbox
    let replyTo: Mailbox?
    let to: [MailAddress]
    let name = "mail"

    func send(_ notice: AlarmNotice) async throws(Failure) {
        let message = MailMessage(
            from: from, replyTo: replyTo, to: to.map { Mailbox(address: $0) }, subject: notice.subject,
            text: notice.text,
            messageID:
                "alarm-\(notice.alarm.id)-\(notice.event.rawValue)-\(notice.at.milliseconds)@\(from.address.domain)",
            date: notice.at)
        switch await relay.send(message) {
        case .accepted: return
        // Sent again, an alarm that had arrived is the same mail with the same Message-ID; better twice than never.
        case .refused(let failure), .notSent(let failure), .unclear(let failure): throw failure
        }
    }
}
