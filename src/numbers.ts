/** „12.345“ or, with one decimal, „12.345,5“; a real minus sign, no trailing zero decimal, no locale involved. */
export function groupedNumber(value: number, decimals = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=([0-9]{3})+$)/g, '.');
  const digits = /[1-9]/.test(fraction) ? `${grouped},${fraction.replace(/0+$/, '')}` : grouped;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}
