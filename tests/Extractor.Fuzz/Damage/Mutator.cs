using Extractor.Fuzz.Mutations;

namespace Extractor.Fuzz.Damage;

/// <summary>Damages a file in a way that a seed decides: its bytes, its objects, or what its streams hold.</summary>
internal sealed class Mutator(int seed)
{
    private const int MostChanges = 5;

    /// <summary>No mutation lets a file grow beyond this.</summary>
    private const int LongestFile = 8 << 20;

    private readonly Random _random = new(seed);

    public byte[] Mutate(byte[] original)
    {
        var bytes = new List<byte>(original);
        for (var times = _random.Next(1, MostChanges + 1); times > 0 && bytes.Count is > 0 and < LongestFile; times--) Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var isChanged = _random.Next(4) switch
        {
            0 => ObjectMutation.Change(bytes, _random),
            1 or 2 => StreamMutation.Change(bytes, _random),
            _ => false,
        };
        if (!isChanged) ByteMutation.Change(bytes, _random);
    }
}
