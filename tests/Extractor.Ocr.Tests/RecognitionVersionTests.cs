using Extractor.Ocr.Recognition;

namespace Extractor.Ocr.Tests;

public class RecognitionVersionTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Other_models_are_another_version()
    {
        var models = new ModelFiles(Write("det", "1"), Write("rec", "2"), Write("cls", "3"), Write("keys", "4"));
        string[] versions = [RecognitionVersion.Of(null), RecognitionVersion.Of(models), ""];
        Write("rec", "5");
        versions[2] = RecognitionVersion.Of(models);
        Assert.That(versions, Is.Unique);
        Write("rec", "2");
        Assert.That(RecognitionVersion.Of(models), Is.EqualTo(versions[1]));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
