namespace Extractor.Deployment.Tests;

/// <summary>Shards on a real scheduler, one of whose nodes dies in the middle. See tests/slurm/run.sh.</summary>
public sealed class SlurmTests
{
    /// <summary>Set to 1, the test runs: it takes two minutes, root, and the packages slurm-wlm and munge.</summary>
    private const string Switch = "EXTRACTOR_SLURM";

    [Test]
    public void AKilledNodeChangesNothing()
    {
        if (Environment.GetEnvironmentVariable(Switch) != "1") Assert.Ignore($"Runs with {Switch}=1, as root, where slurm-wlm and munge are installed.");
        if (!File.Exists("/usr/sbin/slurmctld") || !File.Exists("/usr/sbin/munged") || Environment.UserName != "root")
            Assert.Ignore("Needs root, and the packages slurm-wlm and munge.");
        BuiltCommand.IgnoreWhereMissing();
        var run = BuiltCommand.Other("bash", Path.Combine(ProjectFiles.Root, "tests", "slurm", "run.sh"), BuiltCommand.File,
            Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf"));
        TestContext.Out.WriteLine(run.Output + run.Error);
        Assert.That(run.Output, Does.Match(@"restarts of \S+: [1-9]").And.Contains("PASSED"), run.Error);
    }
}
