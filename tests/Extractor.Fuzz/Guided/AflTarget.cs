using Extractor.Fuzz.Targets;
using SharpFuzz;

namespace Extractor.Fuzz.Guided;

/// <summary>Answers afl-fuzz, which changes the inputs itself: what is thrown is a crash to it.</summary>
internal static class AflTarget
{
    public static void Run(FuzzTarget target) => Fuzzer.OutOfProcess.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target.Read(input.ToArray());
    });
}
