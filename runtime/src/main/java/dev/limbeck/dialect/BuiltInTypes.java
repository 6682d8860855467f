package dev.limbeck.dialect;

import java.util.Set;

/** The types that PostgreSQL finds before any that a user makes in the default schema. */
final class BuiltInTypes {

  // pg_type of schema pg_catalog in PostgreSQL 18, without arrays, the rows of catalogue tables
  // and names that begin with pg_; a test compares.
  private static final Set<String> NAMES =
      Set.of(
          """
          _record aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange
          anycompatiblenonarray anycompatiblerange anyelement anyenum anymultirange anynonarray
          anyrange bit bool box bpchar bytea char cid cidr circle cstring date datemultirange
          daterange event_trigger fdw_handler float4 float8 gtsvector index_am_handler inet int2
          int2vector int4 int4multirange int4range int8 int8multirange int8range internal interval
          json jsonb jsonpath language_handler line lseg macaddr macaddr8 money name numeric
          nummultirange numrange oid oidvector path point polygon record refcursor regclass
          regcollation regconfig regdictionary regnamespace regoper regoperator regproc
          regprocedure regrole regtype table_am_handler text tid time timestamp timestamptz timetz
          trigger tsm_handler tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector
          txid_snapshot unknown uuid varbit varchar void xid xid8 xml
          """
              .strip()
              .split("\\s+"));

  private BuiltInTypes() {}

  static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
