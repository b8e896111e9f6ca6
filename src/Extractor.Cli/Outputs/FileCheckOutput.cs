using System.Text;
using Extractor.Cli.Inputs;
using Extractor.Output;
using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

/// <summary>Writes what another output writes into a file of a folder, whole or not at all.</summary>
internal sealed class FileCheckOutput : ICheckOutput, IDisposable
{
    private readonly ReplacedFile _file;
    private readonly StreamWriter _output;
    private readonly ICheckOutput _inner;

    public FileCheckOutput(string path, Func<TextWriter, ICheckOutput> inner)
    {
        _file = new ReplacedFile(path);
        _output = new StreamWriter(_file.Open(), new UTF8Encoding(false)) { NewLine = "\n" };
        _inner = inner(_output);
    }

    public string? Add(InputDocument input, CheckedDocument document) => _inner.Add(input, document);

    public void AddBetween(CheckReport report) => _inner.AddBetween(report);

    public void Complete()
    {
        _inner.Complete();
        _output.Dispose();
        _file.Complete();
    }

    public void Dispose()
    {
        _output.Dispose();
        _file.Dispose();
    }
}
