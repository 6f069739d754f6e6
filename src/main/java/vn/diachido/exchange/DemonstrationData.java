package vn.diachido.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What an empty database starts with, so that there is something to see. */
@Component
public class DemonstrationData {

    private final List<DemonstrationPart> parts;

    public DemonstrationData(List<DemonstrationPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Is the database empty? */
    public boolean isNeeded() {
        return parts.stream().allMatch(DemonstrationPart::isEmpty);
    }

    public void load(Consumer<String> progress) {
        for (DemonstrationPart part : parts) {
            part.load(progress);
        }
    }
}
