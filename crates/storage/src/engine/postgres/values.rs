//! Parameters and rows on PostgreSQL's wire, in its binary format.

use crate::{StorageError, row::Row, value::Value};
use bytes::BytesMut;
use std::error::Error;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use uuid::Uuid;

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match (self, ty) {
            (Self::Null, _) => Ok(IsNull::Yes),
            (Self::Integer(value), &Type::INT8) => value.to_sql(ty, out),
            (Self::Integer(value), &Type::INT4) => i32::try_from(*value)?.to_sql(ty, out),
            (Self::Boolean(value), &Type::BOOL) => value.to_sql(ty, out),
            (Self::Text(value), &(Type::TEXT | Type::VARCHAR)) => value.to_sql(ty, out),
            (Self::Bytes(value), &Type::BYTEA) => value.to_sql(ty, out),
            (Self::Uuid(value), &Type::UUID) => value.to_sql(ty, out),
            (_, ty) => Err(format!("a parameter is a {ty} to the server and something else to the caller").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl<'a> FromSql<'a> for Value {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(match *ty {
            Type::INT8 => Self::Integer(i64::from_sql(ty, raw)?),
            Type::INT4 => Self::Integer(i32::from_sql(ty, raw)?.into()),
            Type::BOOL => Self::Boolean(bool::from_sql(ty, raw)?),
            Type::TEXT | Type::VARCHAR => Self::Text(String::from_sql(ty, raw)?),
            Type::BYTEA => Self::Bytes(raw.to_vec()),
            Type::UUID => Self::Uuid(Uuid::from_sql(ty, raw)?),
            _ => return Err(format!("a column is a {ty}, which has no counterpart").into()),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self::Null)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// The row as both engines return it.
pub(super) fn row(statement: &'static str, row: &tokio_postgres::Row) -> Result<Row, StorageError> {
    let cells = (0..row.len()).map(|column| row.try_get(column)).collect::<Result<_, _>>();
    cells.map(|cells| Row::new(statement, cells)).map_err(|_| StorageError::Malformed(statement))
}
