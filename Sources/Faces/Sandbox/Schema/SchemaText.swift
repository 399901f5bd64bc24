/// The entity types the sandbox serves, as compact text: what `$metadata` of a real Service Layer says, plus what it
/// does not say (column lengths, write protection, default values).
///
/// Names and types come from Service Layer's own `$metadata`; lengths, write protection and defaults from the SDK's
/// description of the database tables. The texts in `Generated/` were written by a script that kept what the sandbox
/// needs from those two sources; they are data, kept by hand since, and read once when the sandbox starts.
///
/// The notation, blank-separated:
///
///     type Document key=DocEntry open     a type; `key` names its key, `open` says that user fields (U_…) fit in
///     DocEntry:i!                         a property; `!` = written by the server only, silently ignored from a client
///     CardCode:s15                        text of at most 15 characters; `s` alone knows no limit
///     DocType:BoDocumentTypes=I           an enumeration, with the default's database value
///     DocumentLines:[DocumentLine]        a collection of another type
///     enum BoYesNoEnum tNO=N tYES=Y       an enumeration: name = database value, both are accepted
///
/// Primitive types: `i` whole number, `d` decimal number, `t` date, `c` time of day, `s` text.
enum SchemaText {
    static let all = [
        documentTypes, documentLineTypes, journalEntryTypes, businessPartnerTypes, itemTypes, financeTypes,
        administrationTypes, enumerations,
    ]
}
