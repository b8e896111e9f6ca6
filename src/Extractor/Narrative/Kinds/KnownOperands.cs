using System.Collections.Frozen;
using Extractor.Domain;
using Extractor.Domain.Names;

namespace Extractor.Narrative.Kinds;

/// <summary>Every operand that a kind of statement declares.</summary>
internal static class KnownOperands
{
    private static readonly FrozenDictionary<string, OperandKey> _byKey =
        KnownKinds.All.SelectMany(k => k.Operands).Distinct().ToFrozenDictionary(o => o.Text);

    /// <summary>In the order of their names in the data.</summary>
    public static IReadOnlyList<OperandKey> All { get; } = [.. _byKey.Values.OrderBy(o => o.Text, StringComparer.Ordinal)];

    public static KeyList Names { get; } = new([.. All.Select(o => o.Declared)]);

    /// <summary>One that no kind declares, which another version wrote, is kept: messages call it a figure.</summary>
    public static OperandKey Of(string key) => _byKey.GetValueOrDefault(key) ?? new OperandKey(key, Measure.Count, "数字", "a figure");
}
