using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Cli.Tests;

/// <summary>Input that was made to break something: a sentence and a code, and the documents beside it are read.</summary>
public sealed class HostileInputTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Prepare()
    {
        _folder = new TemporaryFolder();
        _folder.Write("in/a.pdf", TinyPdf.WithText("1"));
        _folder.Write("in/z.pdf", TinyPdf.WithText("2"));
    }

    [TearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("check")]
    [TestCase("export")]
    [TestCase("load")]
    public void ANumberThatIsNoAmountFailsAloneWithItsPlace(string command)
    {
        CliRun.Of("extract", _folder.In("in"), "--out", _folder.In("json"));
        var text = CliRun.Of("extract", Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf")).Output;
        var file = _folder.Write("json/b.json", new Regex("\"printed_value\": ?[0-9.]+").Replace(text, "\"printed_value\":1e28", 1));
        string[] where = command switch
        {
            "export" => ["--out", _folder.In("csv")],
            "load" => ["--db", _folder.In("a.db")],
            _ => [],
        };
        var run = CliRun.Of([command, _folder.In("json"), .. where]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Match(
                $@"^{Regex.Escape(file)}: not an extracted disclosure: line \d+, position \d+ in tables\[0\]\.rows\[0\]\.cells\[0\]\.printed_value"
                + @": expected a number below 10000000000000000 with 12 decimals at most, found 1e28\. Make it with 'extractor extract'\.\n"));
            if (command == "export") Assert.That(run.Error, Does.EndWith($"2 of 3 documents exported to {_folder.In("csv")}\n"));
            if (command == "load") Assert.That(run.Error, Does.EndWith($"3 documents: 2 loaded, 0 loaded before, 1 failed; store in {_folder.In("a.db")}\n"));
        });
    }

    [Test]
    public void ANulInAListIsABadLine()
    {
        var list = _folder.Write("in/list.csv", "file,city\na\0.pdf,x\nz.pdf,y\n");
        var run = CliRun.Of("extract", "--manifest", list, "--out", _folder.In("out"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.StartWith($"{list}: line 2: the name of the file holds a NUL. Write the name as it is.\n"));
            Assert.That(run.Error, Does.EndWith($"2 documents: 0 complete, 1 partial, 1 failed; JSON in {_folder.In("out")}\n"));
        });
    }

    [Test]
    public void AListOfVeryManyColumnsIsNotHeld()
    {
        var list = _folder.Write("in/list.csv", "file,city\n" + string.Concat(Enumerable.Repeat("\"a\"\"b\",", 400_000)) + "\nz.pdf\n");
        var run = CliRun.Of("extract", "--manifest", list, "--out", _folder.In("out"));
        Assert.That(run, Is.EqualTo(new CliRun(2, "",
            $"extractor: {list}: line 2: has more than 1000 fields, as no list has. Check that it is the right file.\n")));
    }

    [Test]
    public void SeparatorsWithinQuotesPartNoFields()
    {
        var list = _folder.Write("in/list.csv", $"file,city\n{_folder.In("in/z.pdf")},\"{new string(',', 2000)}\"\"{new string(',', 2000)}\"\n");
        Assert.That(CliRun.Of("extract", "--manifest", list, "--out", _folder.In("out")).Error, Does.Not.Contain("fields"));
    }

    [Test]
    public void ANulInTheListOnTheStandardInput()
    {
        var run = CliRun.WithInput($"x\0.pdf\n{_folder.In("in/z.pdf")}\n", "extract", "-", "--out", _folder.In("out"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("x\uFFFD.pdf: cannot be opened").And.Contain("1 partial, 1 failed"));
        });
    }

    [Test]
    public void WhatATerminalWouldObeyComesToNoTerminalAndNoLog()
    {
        var name = "in/e\u001b[2J\u009b2J\u202Efdp.pdf";
        _folder.Write(name, "no pdf");
        foreach (var args in new[] { ["check"], ["text"], ["export", "--out", _folder.In("csv")], new[] { "extract", "--out", _folder.In("out") } })
        {
            var run = CliRun.Of([args[0], _folder.In(name), .. args[1..]]);
            Assert.That(run.Error, Does.Contain("e\uFFFD[2J\uFFFD2J\uFFFDfdp.pdf: "), args[0]);
            Assert.That(run.Output + run.Error, Has.None.Matches<char>(c => c != '\n' && (char.IsControl(c) || c == '\u202E')), args[0]);
        }
    }

    [Test]
    public void TextOfAPdfIsPrintedWithoutWhatATerminalWouldObey()
    {
        var file = _folder.Write("c1.pdf", TinyPdf.WithText("\\2332J\\033]0;x\\007"));
        Assert.That(CliRun.Of("text", file).Output, Has.None.Matches<char>(c => c is not ('\n' or '\f') && char.IsControl(c)));
        Assert.That(CliRun.Of("extract", file).Output, Has.None.Matches<char>(c => c != '\n' && char.IsControl(c)));
    }

    [Test]
    public void MoreOutputThanAllowedLeavesThePartOutThatMakesIt()
    {
        var file = _folder.Write("long.pdf", HostilePdf.Figures(40_000));
        var run = CliRun.Of("extract", file, "--out", _folder.In("out"), "--max-output", "1");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain($"{file}: partial, ").And.Contain(
                "Left out: the narrative. What was read takes more than 1 MB to write. Allow more, or leave the file out."));
            Assert.That(new FileInfo(_folder.In("out/long.json")).Length, Is.LessThan(1 << 20));
        });
        Assert.That(CliRun.Of("extract", file, "--max-output", "1").Output, Has.Length.LessThan(1 << 20));
    }

    [Test]
    public void APageIsDrawnFromOneReading()
    {
        var file = _folder.Write("bomb.pdf", HostilePdf.Bomb());
        var run = CliRun.Of("inspect", file, "--page", "1", "--out", _folder.In("page.svg"));
        Assert.That(run, Is.EqualTo(new CliRun(0, "", $"drawn to {_folder.In("page.svg")}\n")), "read twice, the file unpacks to more than a file may");
    }

    [Test]
    public void AFullDiskOrAClosedPipeEndsWithASentence()
    {
        BuiltCommand.IgnoreWhereMissing();
        if (!OperatingSystem.IsLinux()) Assert.Ignore("There is no /dev/full here.");
        var (command, file) = (BuiltCommand.File, Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf"));
        var full = BuiltCommand.Other("sh", "-c",
            $"'{command}' extract '{file}' > /dev/full; echo $?; '{command}' text '{file}' > /dev/full 2> /dev/full; echo $?");
        Assert.That((full.Output, full.Error), Is.EqualTo(("2\n2\n", full.Error)));
        Assert.That(full.Error, Does.EndWith("extractor: the output could not be written to its end (No space left on device).\n").And.Not.Contain("   at "));
        Assert.That(BuiltCommand.Other("sh", "-c", $"'{command}' --version > /dev/full; echo $?"), Is.EqualTo(new CliRun(0, "2\n", "")));
        var closed = BuiltCommand.Other("bash", "-c", $"set -o pipefail; '{command}' extract '{file}' | head -c 1 > /dev/null; echo ${{PIPESTATUS[0]}}");
        Assert.That((closed.Output, closed.Error.Split('\n')[^2]), Is.EqualTo(("2\n", "extractor: the output could not be written to its end (Broken pipe).")));
    }

    [TestCase("text")]
    [TestCase("check")]
    [TestCase("load")]
    public void AFileThatIsTooLongIsNotRead(string command)
    {
        var file = _folder.In(command == "load" ? "long.json" : "long.pdf");
        using (var stream = File.Create(file)) stream.SetLength((512L << 20) + 1);
        string[] where = command == "load" ? ["--db", _folder.In("a.db")] : [];
        var run = CliRun.Of([command, file, .. where]);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, run.Error)));
        Assert.That(run.Error, Does.Contain($"{file}: cannot be read (It is longer than 512 MB, the most that is read)."));
    }

    [Test]
    public void ADeviceWithoutAnEndIsLeft()
    {
        if (!File.Exists("/dev/zero")) Assert.Ignore("There is no such device here.");
        var before = GC.GetTotalAllocatedBytes();
        var run = CliRun.Of("text", "/dev/zero");
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(600L << 20), "what is read is in the memory once");
        Assert.That((run.ExitCode, run.Error),
            Is.EqualTo((2, "extractor: /dev/zero: cannot be read (It is longer than 512 MB, the most that is read). Check the disk and the path.\n")));
    }

    [TestCase("check")]
    [TestCase("extract")]
    [TestCase("export")]
    public void APipeAmongTheFilesOfAFolderHoldsUpNothing(string command)
    {
        if (!OperatingSystem.IsLinux() || BuiltCommand.Other("mkfifo", _folder.In("in/pipe.pdf")).ExitCode != 0) Assert.Ignore("No pipe can be made here.");
        File.CreateSymbolicLink(_folder.In("in/link.pdf"), _folder.In("in/pipe.pdf"));
        _folder.Write("in/empty.pdf", "");
        string[] where = command == "check" ? [] : ["--out", _folder.In("out")];
        var run = CliRun.Of([command, _folder.In("in"), .. where]);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain($"{_folder.In("in/empty.pdf")}: the file is empty").And.Not.Contain("pipe.pdf").And.Not.Contain("link.pdf"));
    }

    [TestCase("text", "TERM")]
    [TestCase("check", "INT")]
    [TestCase("extract", "TERM")]
    public void ASignalEndsACommandThatWaitsForAPipe(string name, string signal)
    {
        BuiltCommand.IgnoreWhereMissing();
        var pipe = _folder.In("pipe.pdf");
        if (!OperatingSystem.IsLinux() || BuiltCommand.Other("mkfifo", pipe).ExitCode != 0) Assert.Ignore("No pipe can be made here.");
        if (signal == "INT" && InterruptsAreIgnored()) Assert.Ignore("These tests were started with interrupts ignored, as shells do in the background.");
        using var process = BuiltCommand.Start(BuiltCommand.File, name, pipe);
        Thread.Sleep(TimeSpan.FromSeconds(2));
        var watch = Stopwatch.StartNew();
        BuiltCommand.Other("kill", "-" + signal, process.Id.ToString(CultureInfo.InvariantCulture));
        Assert.That(process.WaitForExit(TimeSpan.FromSeconds(20)), Is.True);
        Assert.That((process.ExitCode, process.StandardError.ReadToEnd()), Is.EqualTo((130, "extractor: interrupted\n")));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)), "half a second on a machine that does nothing else");
    }

    /// <summary>Bit 1 (SIGINT is 2) of the signals that this process ignores, and so what it starts.</summary>
    private static bool InterruptsAreIgnored()
    {
        var ignored = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal));
        return (ulong.Parse(ignored[7..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
    }
}
