namespace Extractor.Pdf.Tests.Architecture;

/// <summary>Loops over bytes of every kind, for <see cref="ByteLoopTests"/>: they are never run.</summary>
internal static class LoopSamples
{
    public static int EnterDirectly(byte[] bytes)
    {
        var sum = 0;
        for (var i = 0; i < bytes.Length; i++) sum += bytes[i];
        return sum;
    }

    public static int EnterByCall(byte[] bytes) => Sum(bytes);

    public static int EnterByDelegate(byte[] bytes)
    {
        Func<byte[], int> count = Zeros;
        return count(bytes);
    }

    public static int EnterByIterator(byte[] bytes) => Runs(bytes).Count();

    public static int EnterCharged(ReadingBudget budget, byte[] bytes)
    {
        budget.Take(bytes.Length);
        return Charged(bytes);
    }

    private static int Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0;
        foreach (var value in bytes) sum += value;
        return sum;
    }

    private static IEnumerable<int> Runs(byte[] bytes)
    {
        for (var i = 1; i < bytes.Length; i++)
        {
            if (bytes[i] != bytes[i - 1]) yield return i;
        }
    }

    private static int Zeros(byte[] bytes)
    {
        var (count, at) = (0, 0);
        while (bytes.AsSpan(at).IndexOf((byte)0) is >= 0 and var next)
        {
            count++;
            at += next + 1;
        }

        return count;
    }

    private static int Charged(byte[] bytes)
    {
        var sum = 0;
        foreach (var value in bytes) sum += value;
        return sum;
    }
}
