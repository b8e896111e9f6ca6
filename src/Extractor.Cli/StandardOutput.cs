using System.Runtime.InteropServices;

namespace Extractor.Cli;

/// <summary>
/// Standard output or standard error on Unix: tells when nobody reads any longer or no room is left, which the runtime's own stream keeps to itself.
/// </summary>
internal sealed class StandardOutput(int descriptor) : Stream
{
    private const int Interrupted = 4;
    private const int TryAgain = 11;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The standard output (1) or the standard error (2).</summary>
    public static Stream Open(int descriptor) =>
        !OperatingSystem.IsWindows() ? new StandardOutput(descriptor)
        : descriptor == 1 ? Console.OpenStandardOutput()
        : Console.OpenStandardError();

    /// <exception cref="OutputEndedException">Nobody reads any longer, or no room is left.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var written = Write(descriptor, in MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0) buffer = buffer[(int)written..];
            else if (Marshal.GetLastPInvokeError() is not (Interrupted or TryAgain)) throw new OutputEndedException(Marshal.GetLastPInvokeErrorMessage());
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    private static extern nint Write(int descriptor, in byte first, nint count);
}
