extension Saying {
    /// Settings, examinations and files that are read.
    static let house: [Saying] = [
        doctor, doctorTopics, setup, ledgerExamination, shareQuestions, settingsOfSAP, settingsOfFakturs,
        settingsOfMail,
        settingsOfFlows, settingsOfHomes, settingsWords, settingsFailures, readingFiles, readingJSON,
    ].flatMap(\.self)
}
