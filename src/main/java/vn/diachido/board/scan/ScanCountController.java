package vn.diachido.board.scan;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.graphql.ViewerFilter;

/** How often boards were scanned, for those who have a role where they hang. */
@Controller
class ScanCountController {

    /** The names are those of the API. */
    enum ScanGroup {
        DAY,
        MONTH,
        BOARD,
        SITE,
        LANGUAGE,
        UNIT
    }

    record ScanFilter(
            @Nullable String within,
            @Nullable List<String> site,
            @Nullable List<String> board,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean early) {

        static final ScanFilter ALL = new ScanFilter(null, null, null, null, null, null);
    }

    record ScanCount(@Nullable String value, @Nullable String label, long scans) {}

    record ScanCounts(long total, List<ScanCount> groups) {}

    private final ScanCountRepository counts;

    ScanCountController(ScanCountRepository counts) {
        this.counts = counts;
    }

    @QueryMapping
    ScanCounts scans(
            @Argument @Nullable ScanFilter where,
            @Argument ScanGroup by,
            DataFetchingEnvironment environment) {
        return counts.count(
                ViewerFilter.viewer(environment), where == null ? ScanFilter.ALL : where, by);
    }
}
