import Base
import Model

/// The pages around an authenticator app.
enum SecondFactorPages {
    static func standing(_ factor: SecondFactor?, _ visit: Visit) -> HTML {
        guard let factor else {
            return """
                <p>\(visit.say(.secondFactorWhy))</p>
                \(Form.button(visit, to: "/account/second-factor", .setUpSecondFactor))
                """
        }
        return """
            <p>\(Badge(tone: .good, words: .secondFactorInForce).html(visit)) \(visit.count(.recoveryCodesLeft, factor.recoveryCodesLeft))</p>
            <div class="acts">\(Form.button(visit, to: "/account/second-factor/codes", .newRecoveryCodes))\(Form.button(visit, to: "/account/second-factor/off", .secondFactorOff, style: .danger))</div>
            """
    }

    static func offer(_ offer: SecondFactorOffer, fault: String?, _ visit: Visit) -> Page {
        Page(
            visit.say(.setUpSecondFactor), in: nil, status: fault == nil ? 200 : 422,
            """
            <div class="prose"><h1>\(visit.say(.setUpSecondFactor))</h1>
            <ol><li>\(visit.say(.appStep)) <a href="\(offer.uri.revealed)">\(visit.say(.appLink))</a></li>
            <li>\(visit.say(.keyStep))<br><code class="key">\(offer.key.revealed)</code></li>
            <li>\(visit.say(.codeStep))</li></ol>
            <form method="post" action="/account/second-factor/confirm">\(Form.token(visit))
            \(Form.text("code", visit.say(.code), value: "", fault: fault, isRequired: true, extra: " inputmode=\"numeric\" autocomplete=\"one-time-code\""))
            <div class="acts">\(Form.submit(visit, .confirmCode)) <a class="button" href="/account">\(visit.say(.cancelAct))</a></div></form></div>
            """)
    }

    static func codes(_ codes: [Secret], _ visit: Visit) -> Page {
        Page(
            visit.say(.recoveryCodes), in: nil,
            """
            <div class="prose"><h1>\(visit.say(.recoveryCodes))</h1>
            <p>\(visit.say(.recoveryCodesWhy))</p>
            <pre>\(codes.map(\.revealed).joined(separator: "\n"))</pre>
            <p><a class="button" href="/account">\(visit.say(.back))</a></p></div>
            """)
    }
}
