// Part of the sandbox's table of entity types; see SchemaText.swift for the notation and where it comes from.
extension SchemaText {
    static let administrationTypes = """
        type Attachments2 key=AbsoluteEntry open
        AbsoluteEntry:i! Attachments2_Lines:[Attachments2_Line]
        type Attachments2_Line open
        AbsoluteEntry:i LineNum:i SourcePath:s FileName:s FileExtension:s AttachmentDate:t! UserID:BoYesNoEnum!
        Override:BoYesNoEnum=N FreeText:s CopyToTargetDoc:BoYesNoEnum CopyToProductionOrder:BoYesNoEnum
        EDocSign:BoYesNoEnum TargetPath:s SubPath:s
        type UserFieldMD key=TableName,FieldID
        Name:s Type:BoFieldTypes Size:i Description:s SubType:BoFldSubTypes LinkedTable:s DefaultValue:s TableName:s
        FieldID:i! EditSize:i Mandatory:BoYesNoEnum=N LinkedUDO:s LinkedSystemObject:UDFLinkedSystemObjectTypesEnum
        ValidValuesMD:[ValidValueMD]
        type ValidValueMD
        Value:s Description:s
        """
}
