namespace Extractor.Fuzz.Guided;

/// <summary>Ends the process where one run does not come to an end.</summary>
internal sealed class RunWatch
{
    /// <summary>Of processor time: a machine that is busy does not count.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private byte[]? _input;
    private TimeSpan _began;

    /// <param name="hang">Told the input that does not end.</param>
    public RunWatch(Func<byte[], string> hang) => new Thread(() => Watch(hang)) { IsBackground = true }.Start();

    public void Begin(byte[] input)
    {
        lock (_lock) (_input, _began) = (input, Environment.CpuUsage.TotalTime);
    }

    public void End()
    {
        lock (_lock) _input = null;
    }

    private void Watch(Func<byte[], string> hang)
    {
        while (true)
        {
            Thread.Sleep(TimeSpan.FromSeconds(1));
            lock (_lock)
            {
                if (_input is null || Environment.CpuUsage.TotalTime - _began < Longest) continue;
                Console.WriteLine($"{hang(_input)}: does not come to an end");
                Environment.Exit(1);
            }
        }
    }
}
