using System.Text;
using Extractor.Output;

namespace Extractor.Cli.Outputs;

/// <summary>Writes one file, UTF-8, whole or not at all.</summary>
internal static class OutputFile
{
    private const int BufferSize = 1 << 14;

    /// <exception cref="OutputLimitException">It is longer than it may be.</exception>
    public static void Write(string path, Action<TextWriter> write, long most = long.MaxValue)
    {
        try
        {
            using var file = new ReplacedFile(path);
            using (var output = new StreamWriter(new BoundedStream(file.Open(), most), new UTF8Encoding(false), BufferSize) { NewLine = "\n" }) write(output);
            file.Complete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: cannot be written ({exception.Message.TrimEnd('.')}). Choose another place with --out.", exception);
        }
    }
}
