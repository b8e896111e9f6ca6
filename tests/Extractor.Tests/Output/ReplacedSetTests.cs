using Extractor.Output;

namespace Extractor.Tests.Output;

/// <summary>Files that are put in place as one: the description is there only with the set that it describes.</summary>
internal sealed class ReplacedSetTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("set").FullName;

    [TearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void All_files_are_replaced()
    {
        Put("old", "a", "b");
        Put("new", "a", "b");
        Assert.That(Texts(), Is.EquivalentTo((string[])["a new", "b new", "list new"]));
    }

    [Test]
    public void Where_one_cannot_be_put_in_place_nothing_says_that_the_set_is_whole()
    {
        Put("old", "a", "b");
        File.Delete(In("b"));
        Directory.CreateDirectory(In("b"));
        Assert.Throws<IOException>(() => Put("new", "a", "b"));
        Assert.That(Texts(), Is.EqualTo((string[])["a new"]));
    }

    [Test]
    public void What_is_not_completed_leaves_the_set_before_and_nothing_else()
    {
        Put("old", "a");
        using (var set = new ReplacedSet(_folder, "list")) Write(set, "new", "a");
        Assert.That(Texts(), Is.EquivalentTo((string[])["a old", "list old"]));
    }

    private void Put(string text, params string[] names)
    {
        using var set = new ReplacedSet(_folder, "list");
        Write(set, text, names);
        set.Complete();
    }

    private void Write(ReplacedSet set, string text, params string[] names)
    {
        foreach (var name in names)
        {
            var file = new ReplacedFile(In(name));
            set.Add(file);
            Write(file, text);
        }

        Write(set.Description, text);
    }

    private static void Write(ReplacedFile file, string text)
    {
        using var output = new StreamWriter(file.Open());
        output.Write(text);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private IEnumerable<string> Texts() => Directory.GetFiles(_folder).Select(f => $"{Path.GetFileName(f)} {File.ReadAllText(f)}");
}
