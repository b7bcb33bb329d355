package se.healthycities.bench.daily;

import java.io.Serializable;

/**
 * What one task took with so many visitors at once. Times are milliseconds; {@code floor} is the median of its floor,
 * processor time is for each request.
 */
record Figure(
        Task task,
        int concurrency,
        int requests,
        int errors,
        double perSecond,
        double p50,
        double p95,
        double p99,
        double floor,
        double serverCpu,
        double databaseCpu,
        long serverBytes,
        long databaseBytes)
        implements Serializable {

    double ratio() {
        return p50 / floor;
    }

    double cpu() {
        return serverCpu + databaseCpu;
    }
}
