namespace Extractor.Pdf.Security;

/// <summary>The RC4 stream cipher, which old documents are encrypted with; the same for both ways.</summary>
internal static class Rc4
{
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var n = 0; n < 256; n++) state[n] = (byte)n;
        for (int n = 0, swap = 0; n < 256; n++)
        {
            swap = (swap + state[n] + key[n % key.Length]) & 0xFF;
            (state[n], state[swap]) = (state[swap], state[n]);
        }

        var output = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            output[n] = (byte)(data[n] ^ state[(state[i] + state[j]) & 0xFF]);
        }

        return output;
    }
}
