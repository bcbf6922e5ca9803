interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

/** One of several, from a list. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <div className="control">
      <label>
        <span className="control__h">{label}</span>
        <select className="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
