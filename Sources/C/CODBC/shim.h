#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>

/* Attributes whose value is a number travel as a pointer, which Swift would have to make up. */
static inline SQLRETURN tieout_odbc_set_environment(SQLHENV environment, SQLINTEGER attribute, size_t number) {
    return SQLSetEnvAttr(environment, attribute, (SQLPOINTER)(uintptr_t)number, 0);
}
static inline SQLRETURN tieout_odbc_set_connection(SQLHDBC connection, SQLINTEGER attribute, size_t number) {
    return SQLSetConnectAttr(connection, attribute, (SQLPOINTER)(uintptr_t)number, 0);
}
static inline SQLRETURN tieout_odbc_set_statement(SQLHSTMT statement, SQLINTEGER attribute, size_t number) {
    return SQLSetStmtAttr(statement, attribute, (SQLPOINTER)(uintptr_t)number, 0);
}
