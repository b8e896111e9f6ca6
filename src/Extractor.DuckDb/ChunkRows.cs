using System.Text;
using Extractor.Store;

namespace Extractor.DuckDb;

/// <summary>Writes rows straight into a table of DuckDB; ids count from 1.</summary>
/// <remarks>A text like the one above it (a unit, a column, a state) is not put into UTF-8 again.</remarks>
internal sealed class ChunkRows : RowWriter
{
    private readonly ChunkAppender _table;
    private readonly int[] _places;
    private readonly int[] _absent;
    private readonly int _id;
    private readonly (string? Text, byte[] Utf8, int Length)[] _before;
    private long _count;
    private int _position;

    /// <param name="table">Stays open.</param>
    /// <param name="columns">All of the table.</param>
    /// <param name="given">Those that values are given for; what is neither given nor the id stays null.</param>
    public ChunkRows(ChunkAppender table, IReadOnlyList<string> columns, IReadOnlyList<string> given)
    {
        var all = columns.ToList();
        _table = table;
        _places = [.. given.Select(c => all.IndexOf(c))];
        _id = all.IndexOf("id");
        _absent = [.. Enumerable.Range(0, all.Count).Except(_places).Where(i => i != _id)];
        _before = [.. given.Select(_ => ((string?)null, Array.Empty<byte>(), 0))];
    }

    public override ChunkRows Text(string? value)
    {
        if (value is null) return Null();
        ref var before = ref _before[_position];
        if (before.Text != value)
        {
            var most = Encoding.UTF8.GetMaxByteCount(value.Length);
            if (before.Utf8.Length < most) before.Utf8 = new byte[most];
            (before.Text, before.Length) = (value, Encoding.UTF8.GetBytes(value, before.Utf8));
        }

        _table.SureText(_places[_position++], before.Utf8.AsSpan(0, before.Length));
        return this;
    }

    public override ChunkRows Integer(long? value)
    {
        if (value is not { } number) return Null();
        _table.Integer(_places[_position++], number);
        return this;
    }

    public override ChunkRows Real(double? value)
    {
        if (value is not { } number) return Null();
        _table.Real(_places[_position++], number);
        return this;
    }

    public override long Run()
    {
        _count++;
        if (_id >= 0) _table.Integer(_id, _count);
        foreach (var column in _absent) _table.Null(column);
        _table.EndRow();
        _position = 0;
        return _count;
    }

    /// <summary>The table is its owner's.</summary>
    public override void Dispose()
    {
    }

    private ChunkRows Null()
    {
        _table.Null(_places[_position++]);
        return this;
    }
}
