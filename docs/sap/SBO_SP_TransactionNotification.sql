-- Refuses a second living A/R invoice, and a second living journal entry, with the same Tieout reference.
--
-- Insert the lines of ONE of the two variants into the company's own SBO_SP_TransactionNotification, between its
-- "add your code here" marks. Do not replace the procedure: other rules live in it. See README.md beside this file.
--
-- Object types: 13 = A/R invoice, 30 = journal entry. Transaction type A = added. For both object types the value of
-- the key is one number.


-- ===================================================================================================================
-- Variant 1: SAP HANA
-- ===================================================================================================================

IF :error = 0 AND :transaction_type = 'A' AND :object_type = '13' THEN
BEGIN
    DECLARE others INT;
    SELECT COUNT(*) INTO others
    FROM "OINV" added
    JOIN "OINV" other ON other."U_TieoutRef" = added."U_TieoutRef" AND other."DocEntry" <> added."DocEntry"
    WHERE added."DocEntry" = TO_INTEGER(:list_of_cols_val_tab_del)
      AND added."CANCELED" = 'N' AND other."CANCELED" = 'N' AND added."U_TieoutRef" <> '';
    IF :others > 0 THEN
        error := 1;
        error_message := N'U_TieoutRef already exists in another document';
    END IF;
END;
END IF;

IF :error = 0 AND :transaction_type = 'A' AND :object_type = '30' THEN
BEGIN
    DECLARE others INT;
    SELECT COUNT(*) INTO others
    FROM "OJDT" added
    JOIN "OJDT" other ON other."U_TieoutRef" = added."U_TieoutRef" AND other."TransId" <> added."TransId"
    WHERE added."TransId" = TO_INTEGER(:list_of_cols_val_tab_del)
      AND added."StornoToTr" IS NULL AND other."StornoToTr" IS NULL AND added."U_TieoutRef" <> ''
      AND NOT EXISTS (SELECT 1 FROM "OJDT" reversal WHERE reversal."StornoToTr" = other."TransId");
    IF :others > 0 THEN
        error := 1;
        error_message := N'U_TieoutRef already exists in another document';
    END IF;
END;
END IF;


-- ===================================================================================================================
-- Variant 2: Microsoft SQL Server
-- ===================================================================================================================

IF @error = 0 AND @transaction_type = N'A' AND @object_type = N'13'
BEGIN
    IF EXISTS (
        SELECT 1
        FROM OINV added
        JOIN OINV other ON other.U_TieoutRef = added.U_TieoutRef AND other.DocEntry <> added.DocEntry
        WHERE added.DocEntry = CAST(@list_of_cols_val_tab_del AS int)
          AND added.CANCELED = 'N' AND other.CANCELED = 'N' AND added.U_TieoutRef <> N'')
    BEGIN
        SET @error = 1
        SET @error_message = N'U_TieoutRef already exists in another document'
    END
END

IF @error = 0 AND @transaction_type = N'A' AND @object_type = N'30'
BEGIN
    IF EXISTS (
        SELECT 1
        FROM OJDT added
        JOIN OJDT other ON other.U_TieoutRef = added.U_TieoutRef AND other.TransId <> added.TransId
        WHERE added.TransId = CAST(@list_of_cols_val_tab_del AS int)
          AND added.StornoToTr IS NULL AND other.StornoToTr IS NULL AND added.U_TieoutRef <> N''
          AND NOT EXISTS (SELECT 1 FROM OJDT reversal WHERE reversal.StornoToTr = other.TransId))
    BEGIN
        SET @error = 1
        SET @error_message = N'U_TieoutRef already exists in another document'
    END
END
