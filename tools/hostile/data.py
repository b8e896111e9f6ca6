"""JSON, lists and SQL."""
import os
from making import *


@json
def brackets_deep(): return b"[" * 5_000_000

@json
def objects_deep(): return b'{"tables":' * 1_000_000

@json
def keys_twice(): return b'{"schema_version":1,' + b'"document":{"name":"a"},' * 200_000 + b'"document":{}}'

@json
def tables_a_million(): return b'{"tables":[' + b"{}," * 1_000_000 + b"{}]}"

@json
def string_of_50_megabytes(): return b'{"document":{"name":"' + b"\\u001b" * 8_000_000 + b'"}}'

@json
def number_long(): return b'{"schema_version":' + b"9" * 5_000_000 + b"}"

@json
def surrogates_alone(): return b'{"document":{"name":"\\ud800","sha256":"\xff\xfe"}}'

@csv
def list_of_nul(): return b"file,city\n" + b"\0" * 3_000_000 + b"\n"

@csv
def list_of_columns(): return b"file," + b"a," * 2_000_000 + b"b\nx.pdf\n"

@csv
def list_open_quote(): return b'file,city\n"' + b"x.pdf,a\n" * 1_000_000

@csv
def list_of_quotes(): return b"file,city\n" + b'"' * 5_000_001

@csv
def list_outside(): return b"file,city\n../../../../etc/passwd,x\n/etc/shadow,y\n\\\\host\\share\\a.pdf,z\nfile:///etc/passwd,w\n"

@csv
def list_half_utf16(): return "file,city\nx.pdf,新乡\n".encode("utf-16")[:-1]

@csv
def list_of_missing(): return b"file,city\n" + b"".join(b"missing-%d.pdf,x\n" % i for i in range(100_000))

@sql
def without_end(): return b"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

@sql
def sorted_without_end(): return b"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, hex(randomblob(200)) AS x FROM n ORDER BY x"

@sql
def set_without_end(): return b"WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n) SELECT count(DISTINCT i) FROM n"

@sql
def blob_of_a_gigabyte(): return b"SELECT hex(zeroblob(900000000))"

@sql
def letters_of_a_gigabyte(): return b"SELECT printf('%.*c', 900000000, 'x')"

@sql
def strings_joined(): return b"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000000) SELECT group_concat(i || 'xxxxxxxxxxxxxxxx') FROM n"

@sql
def pattern_that_backtracks(): return b"SELECT replace(hex(zeroblob(20000)), '0', 'a') LIKE '" + b"%a" * 2000 + b"%b'"

@sql
def brackets_in_sql(): return b"SELECT " + b"(" * 50_000 + b"1" + b")" * 50_000

@sql
def extension(): return b"SELECT load_extension('/tmp/x.so')"

@sql
def file_written(): return b"VACUUM INTO '/tmp/extractor-was-here.db'"

@sql
def file_attached(): return b"/* */ aTTach '/tmp/extractor-was-here.db' AS x"

@sql
def pragma(): return b"PRAGMA writable_schema=1"

@csv
def list_columns_twice(): return b"file,file,city,city,sha256\na.pdf,b.pdf,x,y,z\n"

@csv
def list_long_line(): return b"file,city\n" + b"a" * 30_000_000 + b".pdf,x\n"

@csv
def list_no_file(): return b"city,province\nx,y\n"

@csv
def list_empty(): return b""

@csv
def list_cr(): return b"file,city\rx.pdf,a\r" * 100_000

@csv
def list_places(): return b"file,province,city\nx.pdf,../../../../tmp/extractor-was-here,\x1b[2J\ny.pdf,\xe2\x80\xae,=1+1\n"

@csv
def list_bom_utf16(): return "\ufefffile,city\nx.pdf,新\n".encode("utf-16-le")

@csv
def list_hash_wrong(): return b"file,sha256\nx.pdf,00\nx.pdf," + b"a" * 64 + b"\n"
