"""Fills a store up with copies of its documents, as other bodies' of other years and cities, as many as are wanted.

usage: many.py STORE DOCUMENTS

Of a store of 1,000 documents, 100,000 take a quarter of an hour and 260 kB each. The copies' JSON, tables and texts are those of their originals: figures
and words repeat, names, places and years do not. Cut off, it leaves no store that can be used.
"""
import sqlite3
import sys

YEARS, CITIES, PROVINCES = 8, 300, 30
# Which of the other tables an id of a row points to: all are moved by the same step.
IDS = {'id', 'document_id', 'body_id', 'table_id', 'section_id', 'statement_id', 'project_id', 'verdict_id'}
LEFT_OUT = {'classification', 'former_names', 'compared_figures', 'listed_units'}
MADE = {
    ('documents', 'sha256'): "printf('%08x', :copy) || substr(sha256, 9)",
    ('documents', 'body_name'): 'body_name || :copy',
    ('documents', 'fiscal_year'): f'2018 + :copy % {YEARS}',
    ('documents', 'city'): f"'地市' || (id * 7 + :copy) % {CITIES}",
    ('documents', 'province'): f"'省份' || (id * 7 + :copy) % {PROVINCES}",
    ('bodies', 'name'): 'name || :copy',
    ('bodies', 'printed'): "printed || '（' || :copy || '）'",
    ('files', 'path'): "path || '.' || :copy",
}


def parts(store):
    """The tables with their columns."""
    names = [n for n, in store.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'paragraph_search%'")]
    for name in names:
        if name not in LEFT_OUT and not name.startswith('sqlite_'):
            yield name, [c[1] for c in store.execute(f'PRAGMA table_info({name})')]


def made(table, column):
    return MADE.get((table, column), f'{column} + :move' if column in IDS else column)


def is_original(columns):
    """Copies begin behind the step."""
    return f'{"id" if "id" in columns else "document_id"} < :step'


def main(path, wanted):
    store = sqlite3.connect(path, isolation_level=None)
    store.executescript('PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA temp_store=MEMORY')
    tables = list(parts(store))
    step = 1 << (max(store.execute(f'SELECT coalesce(max(id), 0) FROM {t}').fetchone()[0] for t, c in tables if 'id' in c)).bit_length()
    originals = store.execute('SELECT count(*) FROM documents').fetchone()[0]
    for copy in range(1, wanted // originals):
        values = {'copy': copy, 'move': copy * step, 'step': step}
        store.execute('BEGIN')
        for table, columns in tables:
            store.execute(f'INSERT INTO {table} SELECT {", ".join(made(table, c) for c in columns)} FROM {table} WHERE {is_original(columns)}', values)
        store.execute('COMMIT')
        print(f'{(copy + 1) * originals} documents', flush=True)
    store.execute('PRAGMA journal_mode=WAL')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]))
