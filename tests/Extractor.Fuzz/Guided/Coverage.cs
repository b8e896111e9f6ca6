using System.Numerics;
using SharpFuzz.Common;

namespace Extractor.Fuzz.Guided;

/// <summary>Which branches of the instrumented assemblies were taken, and about how often, over all runs so far.</summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private readonly byte[] _run = GC.AllocateArray<byte>(Size, pinned: true);
    private readonly byte[] _seen = new byte[Size];

    public Coverage() => Trace.SharedMem = (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(_run, 0);

    /// <summary>Branches taken in any run.</summary>
    public int Branches => _seen.Count(s => s != 0);

    public void BeginRun()
    {
        Array.Clear(_run);
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the run took a branch that none before it took, or took one by an order of magnitude more often.</summary>
    public bool EndRun()
    {
        var isNew = false;
        for (var i = 0; i < Size; i++)
        {
            if (_run[i] == 0) continue;
            var often = (byte)(1 << BitOperations.Log2(_run[i]));
            isNew |= (_seen[i] & often) == 0;
            _seen[i] |= often;
        }

        return isNew;
    }
}
